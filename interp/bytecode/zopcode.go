// Code generated from interp/instructions; DO NOT EDIT.

package bytecode

// The opcodes. From FirstSpecialized on they are made by specialisation only.
const (
	NOP                         Opcode = iota // does nothing
	BINARY_ADD_RR                             // R[A] = R[B] + R[C]
	BINARY_ADD_RK                             // R[A] = R[B] + R[C]
	BINARY_ADD_KR                             // R[A] = R[B] + R[C]
	BINARY_SUB_RR                             // R[A] = R[B] - R[C]
	BINARY_SUB_RK                             // R[A] = R[B] - R[C]
	BINARY_SUB_KR                             // R[A] = R[B] - R[C]
	BINARY_MUL_RR                             // R[A] = R[B] * R[C]
	BINARY_MUL_RK                             // R[A] = R[B] * R[C]
	BINARY_MUL_KR                             // R[A] = R[B] * R[C]
	BINARY_TRUEDIV_RR                         // R[A] = R[B] / R[C]
	BINARY_TRUEDIV_RK                         // R[A] = R[B] / R[C]
	BINARY_TRUEDIV_KR                         // R[A] = R[B] / R[C]
	BINARY_FLOORDIV_RR                        // R[A] = R[B] // R[C]
	BINARY_FLOORDIV_RK                        // R[A] = R[B] // R[C]
	BINARY_FLOORDIV_KR                        // R[A] = R[B] // R[C]
	BINARY_MOD_RR                             // R[A] = R[B] % R[C]
	BINARY_MOD_RK                             // R[A] = R[B] % R[C]
	BINARY_MOD_KR                             // R[A] = R[B] % R[C]
	BINARY_POW_RR                             // R[A] = R[B] ** R[C]
	BINARY_POW_RK                             // R[A] = R[B] ** R[C]
	BINARY_POW_KR                             // R[A] = R[B] ** R[C]
	BINARY_LSHIFT_RR                          // R[A] = R[B] << R[C]
	BINARY_LSHIFT_RK                          // R[A] = R[B] << R[C]
	BINARY_LSHIFT_KR                          // R[A] = R[B] << R[C]
	BINARY_RSHIFT_RR                          // R[A] = R[B] >> R[C]
	BINARY_RSHIFT_RK                          // R[A] = R[B] >> R[C]
	BINARY_RSHIFT_KR                          // R[A] = R[B] >> R[C]
	BINARY_AND_RR                             // R[A] = R[B] & R[C]
	BINARY_AND_RK                             // R[A] = R[B] & R[C]
	BINARY_AND_KR                             // R[A] = R[B] & R[C]
	BINARY_OR_RR                              // R[A] = R[B] | R[C]
	BINARY_OR_RK                              // R[A] = R[B] | R[C]
	BINARY_OR_KR                              // R[A] = R[B] | R[C]
	BINARY_XOR_RR                             // R[A] = R[B] ^ R[C]
	BINARY_XOR_RK                             // R[A] = R[B] ^ R[C]
	BINARY_XOR_KR                             // R[A] = R[B] ^ R[C]
	BINARY_MATMUL_RR                          // R[A] = R[B] @ R[C]
	BINARY_MATMUL_RK                          // R[A] = R[B] @ R[C]
	BINARY_MATMUL_KR                          // R[A] = R[B] @ R[C]
	INPLACE_ADD_RR                            // R[A] = R[B] += R[C]
	INPLACE_ADD_RK                            // R[A] = R[B] += R[C]
	INPLACE_SUB_RR                            // R[A] = R[B] -= R[C]
	INPLACE_SUB_RK                            // R[A] = R[B] -= R[C]
	INPLACE_MUL_RR                            // R[A] = R[B] *= R[C]
	INPLACE_MUL_RK                            // R[A] = R[B] *= R[C]
	INPLACE_TRUEDIV_RR                        // R[A] = R[B] /= R[C]
	INPLACE_TRUEDIV_RK                        // R[A] = R[B] /= R[C]
	INPLACE_FLOORDIV_RR                       // R[A] = R[B] //= R[C]
	INPLACE_FLOORDIV_RK                       // R[A] = R[B] //= R[C]
	INPLACE_MOD_RR                            // R[A] = R[B] %= R[C]
	INPLACE_MOD_RK                            // R[A] = R[B] %= R[C]
	INPLACE_POW_RR                            // R[A] = R[B] **= R[C]
	INPLACE_POW_RK                            // R[A] = R[B] **= R[C]
	INPLACE_LSHIFT_RR                         // R[A] = R[B] <<= R[C]
	INPLACE_LSHIFT_RK                         // R[A] = R[B] <<= R[C]
	INPLACE_RSHIFT_RR                         // R[A] = R[B] >>= R[C]
	INPLACE_RSHIFT_RK                         // R[A] = R[B] >>= R[C]
	INPLACE_AND_RR                            // R[A] = R[B] &= R[C]
	INPLACE_AND_RK                            // R[A] = R[B] &= R[C]
	INPLACE_OR_RR                             // R[A] = R[B] |= R[C]
	INPLACE_OR_RK                             // R[A] = R[B] |= R[C]
	INPLACE_XOR_RR                            // R[A] = R[B] ^= R[C]
	INPLACE_XOR_RK                            // R[A] = R[B] ^= R[C]
	INPLACE_MATMUL_RR                         // R[A] = R[B] @= R[C]
	INPLACE_MATMUL_RK                         // R[A] = R[B] @= R[C]
	UNARY_NEGATIVE                            // R[A] = -R[B]
	UNARY_POSITIVE                            // R[A] = +R[B]
	UNARY_INVERT                              // R[A] = ~R[B]
	UNARY_NOT                                 // R[A] = not R[B]
	TO_BOOL                                   // R[A] = bool(R[B])
	LOAD_ATTR                                 // R[A] = R[B].name C
	STORE_ATTR                                // R[A].name B = R[C]
	DELETE_ATTR                               // del R[A].name B
	LOAD_METHOD                               // R[A], R[A+1] = function and self of R[B].name C, or attribute and unbound
	LOAD_SPECIAL                              // R[A], R[A+1] = special method of R[B]: C = 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__
	LOAD_SUPER_ATTR                           // R[A] = super(R[A+1], R[A+2]).name W&0x7fffffff; R[A] holds the global super; bit 31 of W: written super()
	LOAD_SUPER_METHOD                         // R[A], R[A+1] = method of super(R[A+1], R[A+2]) and self, or attribute and unbound; W as in LOAD_SUPER_ATTR
	BUILD_LIST                                // R[A] = list of C items from R[B]
	BUILD_LIST_FOR                            // R[A] = empty list to which each item of the loop state R[B] is added, if C is 1
	BUILD_MAP_FOR                             // R[A] = empty dict to which each item of the loop state R[B] is added, if C is 1
	BUILD_TUPLE                               // R[A] = tuple of C items from R[B]
	BUILD_SET                                 // R[A] = set of C items from R[B]
	BUILD_MAP                                 // R[A] = dict of C pairs R[B]: R[B+1]
	BUILD_STRING                              // R[A] = concatenation of C pieces from R[B]: strs, ints and floats
	LIST_APPEND                               // list R[A].append(R[B])
	LIST_EXTEND                               // list R[A].extend(R[B])
	LIST_TO_TUPLE                             // R[A] = tuple(list R[B])
	SET_ADD                                   // set R[A].add(R[B])
	SET_UPDATE                                // set R[A].update(R[B])
	MAP_ADD                                   // dict R[A][R[B]] = R[C]
	DICT_UPDATE                               // dict R[A].update(R[B])
	DICT_MERGE                                // dict R[A].update(R[B]) for the keywords of a call of R[C]
	FORMAT_SIMPLE                             // R[A] = format(R[B], "")
	FORMAT_PIECE                              // R[A] = piece for BUILD_STRING of R[B]: its format without a spec, or if C is not 0 as CONVERT_VALUE
	FORMAT_PERCENT                            // R[A] = str R[B] % (R[B+1], ...), with C arguments
	FORMAT_WITH_SPEC                          // R[A] = format(R[B], R[C])
	CONVERT_VALUE                             // R[A] = str, repr or ascii (C = 1, 2, 3) of R[B]
	BUILD_INTERPOLATION                       // R[A] = Interpolation(R[B], R[B+1], conversion C&3, R[B+2] if C&4)
	BUILD_TEMPLATE                            // R[A] = Template(strings R[B], interpolations R[B+1])
	CALL                                      // R[C-1] (R[A] if C is 0) = R[A](R[A+2] .. R[A+1+B])
	CALL_METHOD                               // R[C-1] (R[A] if C is 0) = R[A]([R[A+1],] R[A+2] .. R[A+1+B])
	CALL_KW                                   // CALL with B arguments of which the last are named by tuple constant C
	CALL_METHOD_KW                            // CALL_METHOD with B arguments of which the last are named by tuple constant C
	CALL_EX                                   // R[A] = R[A](*R[A+2], **R[A+3])
	COMPARE_EQ_RR                             // R[A] = R[B] == R[C] (any object)
	COMPARE_EQ_RK                             // R[A] = R[B] == R[C] (any object)
	COMPARE_NE_RR                             // R[A] = R[B] != R[C] (any object)
	COMPARE_NE_RK                             // R[A] = R[B] != R[C] (any object)
	COMPARE_LT_RR                             // R[A] = R[B] < R[C] (any object)
	COMPARE_LT_RK                             // R[A] = R[B] < R[C] (any object)
	COMPARE_LE_RR                             // R[A] = R[B] <= R[C] (any object)
	COMPARE_LE_RK                             // R[A] = R[B] <= R[C] (any object)
	COMPARE_GT_RR                             // R[A] = R[B] > R[C] (any object)
	COMPARE_GT_RK                             // R[A] = R[B] > R[C] (any object)
	COMPARE_GE_RR                             // R[A] = R[B] >= R[C] (any object)
	COMPARE_GE_RK                             // R[A] = R[B] >= R[C] (any object)
	JUMP_IF_EQ_RR                             // if R[A] == R[B]: jump C
	JUMP_IF_EQ_RK                             // if R[A] == R[B]: jump C
	JUMP_IF_NE_RR                             // if R[A] != R[B]: jump C
	JUMP_IF_NE_RK                             // if R[A] != R[B]: jump C
	JUMP_IF_LT_RR                             // if R[A] < R[B]: jump C
	JUMP_IF_LT_RK                             // if R[A] < R[B]: jump C
	JUMP_IF_LE_RR                             // if R[A] <= R[B]: jump C
	JUMP_IF_LE_RK                             // if R[A] <= R[B]: jump C
	JUMP_IF_GT_RR                             // if R[A] > R[B]: jump C
	JUMP_IF_GT_RK                             // if R[A] > R[B]: jump C
	JUMP_IF_GE_RR                             // if R[A] >= R[B]: jump C
	JUMP_IF_GE_RK                             // if R[A] >= R[B]: jump C
	JUMP_IF_NOT_EQ_RR                         // if not R[A] == R[B]: jump C
	JUMP_IF_NOT_EQ_RK                         // if not R[A] == R[B]: jump C
	JUMP_IF_NOT_NE_RR                         // if not R[A] != R[B]: jump C
	JUMP_IF_NOT_NE_RK                         // if not R[A] != R[B]: jump C
	JUMP_IF_NOT_LT_RR                         // if not R[A] < R[B]: jump C
	JUMP_IF_NOT_LT_RK                         // if not R[A] < R[B]: jump C
	JUMP_IF_NOT_LE_RR                         // if not R[A] <= R[B]: jump C
	JUMP_IF_NOT_LE_RK                         // if not R[A] <= R[B]: jump C
	JUMP_IF_NOT_GT_RR                         // if not R[A] > R[B]: jump C
	JUMP_IF_NOT_GT_RK                         // if not R[A] > R[B]: jump C
	JUMP_IF_NOT_GE_RR                         // if not R[A] >= R[B]: jump C
	JUMP_IF_NOT_GE_RK                         // if not R[A] >= R[B]: jump C
	LOOP_IF_EQ_RR                             // if R[A] == R[B]: jump C backward and poll
	LOOP_IF_EQ_RK                             // if R[A] == R[B]: jump C backward and poll
	LOOP_IF_NE_RR                             // if R[A] != R[B]: jump C backward and poll
	LOOP_IF_NE_RK                             // if R[A] != R[B]: jump C backward and poll
	LOOP_IF_LT_RR                             // if R[A] < R[B]: jump C backward and poll
	LOOP_IF_LT_RK                             // if R[A] < R[B]: jump C backward and poll
	LOOP_IF_LE_RR                             // if R[A] <= R[B]: jump C backward and poll
	LOOP_IF_LE_RK                             // if R[A] <= R[B]: jump C backward and poll
	LOOP_IF_GT_RR                             // if R[A] > R[B]: jump C backward and poll
	LOOP_IF_GT_RK                             // if R[A] > R[B]: jump C backward and poll
	LOOP_IF_GE_RR                             // if R[A] >= R[B]: jump C backward and poll
	LOOP_IF_GE_RK                             // if R[A] >= R[B]: jump C backward and poll
	IS_OP                                     // R[A] = R[B] is R[C]
	IS_NOT_OP                                 // R[A] = R[B] is not R[C]
	CONTAINS_OP_RR                            // R[A] = R[B] in R[C]
	CONTAINS_OP_RK                            // R[A] = R[B] in R[C]
	NOT_CONTAINS_OP_RR                        // R[A] = R[B] not in R[C]
	NOT_CONTAINS_OP_RK                        // R[A] = R[B] not in R[C]
	PUSH_EXC                                  // R[A] = exception handled so far or None; the handled exception = R[B]
	POP_EXC                                   // the handled exception = R[A]
	JUMP_IF_NOT_EXC_MATCH                     // if exception R[A] does not match class or tuple R[B]: jump C
	CHECK_EG_MATCH                            // R[A], R[A+1] = rest and matching part of exception R[B] for class(es) R[C]
	PREP_RERAISE_STAR                         // R[A] = exception to raise or None, from the original R[B] and the list R[C] of parts
	RAISE                                     // B = 0: raise the handled exception again; 1: raise R[A]; 2: raise R[A] from R[A+1]
	RERAISE                                   // raise exception R[A] again, keeping its traceback
	EXC_INFO                                  // R[A], R[A+1], R[A+2] = type, value, traceback of exception R[B]
	GET_ITER                                  // R[A], R[A+1] = loop state to iterate over R[B]; C = 1: R[B] is an iterator already
	GET_ITER_OBJECT                           // R[A] = iter(R[B])
	FOR_ITER                                  // if the loop state R[B], R[B+1] has a next item: R[A] = it, jump C backward and poll
	MAKE_FUNCTION                             // R[A] = function from code constant W
	SET_FUNCTION_ATTRIBUTE                    // function R[A]: C = 1 defaults, 2 kwdefaults, 4 annotations, 8 closure, 16 __annotate__ is R[B]
	SETUP_ANNOTATIONS                         // locals R[0] get __annotations__ = {} if they have none
	MAKE_TYPEVAR                              // R[A] = TypeVar(R[B]); C = 1: bound evaluator R[B+1], 2: constraints evaluator R[B+1]
	MAKE_PARAMSPEC                            // R[A] = ParamSpec(R[B])
	MAKE_TYPEVARTUPLE                         // R[A] = TypeVarTuple(R[B])
	SET_TYPEPARAM_DEFAULT                     // type parameter R[A] gets the default evaluator R[B]
	SET_FUNCTION_TYPE_PARAMS                  // function R[A].__type_params__ = R[B]
	SUBSCRIPT_GENERIC                         // R[A] = Generic[*R[B]]
	MAKE_TYPEALIAS                            // R[A] = TypeAliasType(R[B], R[B+1], evaluator R[B+2])
	RETURN_GENERATOR                          // return a generator that continues behind this instruction; R[A] holds it
	YIELD_VALUE                               // yield R[B]; R[A] = the value sent
	SEND                                      // send R[A] to R[B]; if it yields, yield that and execute this again; when it ends R[A] = its result
	GET_YIELD_FROM_ITER                       // R[A] = iterator for `yield from R[B]`
	GET_AWAITABLE                             // R[A] = awaitable iterator of R[B]; C: 0 plain, 1 from __aenter__, 2 from __aexit__
	GET_AITER                                 // R[A] = aiter(R[B])
	GET_ANEXT                                 // R[A] = awaitable of anext(R[B])
	END_ASYNC_FOR                             // if exception R[A] is StopAsyncIteration jump W, else raise it again
	STOPITERATION_ERROR                       // R[A] = what StopIteration R[B] leaving a generator is turned into, else R[B]
	ASYNC_GEN_WRAP                            // R[A] = R[B] wrapped as a value yielded by an async generator
	LOAD_GLOBAL                               // R[A] = globals or builtins [name W]
	STORE_GLOBAL                              // globals[name W] = R[A]
	DELETE_GLOBAL                             // del globals[name W]
	LOAD_NAME                                 // R[A] = locals, globals or builtins [name W]
	STORE_NAME                                // locals R[0] [name W] = R[A]
	DELETE_NAME                               // del locals R[0] [name W]
	LOAD_FROM_DICT_OR_GLOBALS                 // R[A] = mapping R[A][name W] if there, else globals or builtins
	LOAD_BUILD_CLASS                          // R[A] = builtins.__build_class__
	LOAD_COMMON_CONSTANT                      // R[A] = AssertionError, NotImplementedError, tuple, all, any (B = 0..4)
	IMPORT_NAME                               // R[A] = __import__(name B, globals, locals, fromlist R[C+1], level R[C])
	IMPORT_FROM                               // R[A] = from module R[B] import name C
	IMPORT_STAR                               // copy the public names of module R[A] to the locals R[0]
	JUMP                                      // jump W
	JUMP_BACK                                 // jump W backward and poll
	JUMP_IF_TRUE                              // if R[A] is true: jump W
	JUMP_IF_FALSE                             // if R[A] is false: jump W
	LOOP_IF_TRUE                              // if R[A] is true: jump W backward and poll
	JUMP_IF_NONE                              // if R[A] is None: jump W
	JUMP_IF_NOT_NONE                          // if R[A] is not None: jump W
	JUMP_IF_IS                                // if R[A] is R[B]: jump C
	JUMP_IF_IS_NOT                            // if R[A] is not R[B]: jump C
	JUMP_IF_IN_RR                             // if R[A] in R[B]: jump C
	JUMP_IF_IN_RK                             // if R[A] in R[B]: jump C
	JUMP_IF_NOT_IN_RR                         // if R[A] not in R[B]: jump C
	JUMP_IF_NOT_IN_RK                         // if R[A] not in R[B]: jump C
	MOVE                                      // R[A] = R[B]
	LOAD_CONST                                // R[A] = K[W]
	LOAD_FAR                                  // R[A] = R[W], a register beyond MaxRegister
	STORE_FAR                                 // R[W] = R[A], a register beyond MaxRegister
	CLEAR                                     // R[A] .. R[A+B-1] = unbound
	CHECK_BOUND                               // raise UnboundLocalError (NameError for a free variable) if R[A] is unbound
	DELETE_FAST                               // check that R[A] is bound, then R[A] = unbound
	MAKE_CELL                                 // R[A] = new cell holding R[A]
	COPY_FREE                                 // R[A+i] = closure[i] of the running function, for i < B
	LOAD_DEREF                                // R[A] = content of cell R[B]
	STORE_DEREF                               // content of cell R[A] = R[B]
	DELETE_DEREF                              // empty the cell R[A]
	LOAD_FROM_DICT_OR_DEREF                   // R[A] = mapping R[A][name C] if there, else content of cell R[B]
	LOAD_LOCALS                               // R[A] = the mapping of local names of module, class and exec code
	MATCH_MAPPING                             // R[A] = R[B] is a mapping for patterns
	MATCH_SEQUENCE                            // R[A] = R[B] is a sequence for patterns
	MATCH_KEYS                                // R[A] = tuple of the values of R[B] for the keys R[C], or None
	MATCH_CLASS                               // R[A] = attributes of subject R[B] as class R[B+1], names R[B+2], C positional patterns; or None
	GET_LEN                                   // R[A] = len(R[B])
	PRINT_EXPR                                // sys.displayhook(R[A])
	RETURN_VALUE                              // return R[A]  The next instruction's address hangs on what is loaded here, as it does on what a call loads, and that chain of loads is what limits calls: hence the caller's record by subtraction, and the callee's first instruction from the call's inline cache.
	RETURN_CONST                              // return K[W]
	BINARY_SUBSCR_RR                          // R[A] = R[B][R[C]]
	BINARY_SUBSCR_RK                          // R[A] = R[B][R[C]]
	STORE_SUBSCR_RR                           // R[A][R[B]] = R[C]
	STORE_SUBSCR_KR                           // R[A][R[B]] = R[C]
	DELETE_SUBSCR                             // del R[A][R[B]]
	BINARY_SLICE                              // R[A] = R[B][R[C]:R[C+1]]
	STORE_SLICE                               // R[A][R[B]:R[B+1]] = R[C]
	BUILD_SLICE                               // R[A] = slice(R[B], R[B+1][, R[B+2]]); C = 2 or 3
	UNPACK_SEQUENCE                           // R[A] .. R[A+C-1] = the C items of R[B]
	UNPACK_EX                                 // R[A] .. = C&255 items of R[B], a list of the middle, C>>8 items
	BINARY_ADD_INT_RR                         // R[A] = int R[B] + int R[C]
	BINARY_ADD_INT_RK                         // R[A] = int R[B] + int R[C]
	BINARY_ADD_INT_KR                         // R[A] = int R[B] + int R[C]
	BINARY_SUB_INT_RR                         // R[A] = int R[B] - int R[C]
	BINARY_SUB_INT_RK                         // R[A] = int R[B] - int R[C]
	BINARY_SUB_INT_KR                         // R[A] = int R[B] - int R[C]
	BINARY_MUL_INT_RR                         // R[A] = int R[B] * int R[C]
	BINARY_MUL_INT_RK                         // R[A] = int R[B] * int R[C]
	BINARY_MUL_INT_KR                         // R[A] = int R[B] * int R[C]
	BINARY_FLOORDIV_INT_RR                    // R[A] = int R[B] // int R[C]
	BINARY_FLOORDIV_INT_RK                    // R[A] = int R[B] // int R[C]
	BINARY_MOD_INT_RR                         // R[A] = int R[B] % int R[C]
	BINARY_MOD_INT_RK                         // R[A] = int R[B] % int R[C]
	BINARY_AND_INT_RR                         // R[A] = int R[B] & int R[C]
	BINARY_AND_INT_RK                         // R[A] = int R[B] & int R[C]
	BINARY_OR_INT_RR                          // R[A] = int R[B] | int R[C]
	BINARY_OR_INT_RK                          // R[A] = int R[B] | int R[C]
	BINARY_XOR_INT_RR                         // R[A] = int R[B] ^ int R[C]
	BINARY_XOR_INT_RK                         // R[A] = int R[B] ^ int R[C]
	BINARY_LSHIFT_INT_RR                      // R[A] = int R[B] << int R[C]
	BINARY_LSHIFT_INT_RK                      // R[A] = int R[B] << int R[C]
	BINARY_LSHIFT_INT_KR                      // R[A] = int R[B] << int R[C]
	BINARY_RSHIFT_INT_RR                      // R[A] = int R[B] >> int R[C]
	BINARY_RSHIFT_INT_RK                      // R[A] = int R[B] >> int R[C]
	BINARY_TRUEDIV_INT_RR                     // R[A] = int R[B] / int R[C], both exact as floats
	BINARY_TRUEDIV_INT_RK                     // R[A] = int R[B] / int R[C], both exact as floats
	BINARY_ADD_FLOAT_RR                       // R[A] = float R[B] + float R[C]
	BINARY_ADD_FLOAT_RK                       // R[A] = float R[B] + float R[C]
	BINARY_ADD_FLOAT_KR                       // R[A] = float R[B] + float R[C]
	BINARY_SUB_FLOAT_RR                       // R[A] = float R[B] - float R[C]
	BINARY_SUB_FLOAT_RK                       // R[A] = float R[B] - float R[C]
	BINARY_SUB_FLOAT_KR                       // R[A] = float R[B] - float R[C]
	BINARY_MUL_FLOAT_RR                       // R[A] = float R[B] * float R[C]
	BINARY_MUL_FLOAT_RK                       // R[A] = float R[B] * float R[C]
	BINARY_MUL_FLOAT_KR                       // R[A] = float R[B] * float R[C]
	BINARY_TRUEDIV_FLOAT_RR                   // R[A] = float R[B] / float R[C]
	BINARY_TRUEDIV_FLOAT_RK                   // R[A] = float R[B] / float R[C]
	BINARY_TRUEDIV_FLOAT_KR                   // R[A] = float R[B] / float R[C]
	BINARY_ADD_FLOAT_INT_RR                   // R[A] = float R[B] + int R[C]
	BINARY_ADD_FLOAT_INT_RK                   // R[A] = float R[B] + int R[C]
	BINARY_ADD_FLOAT_INT_KR                   // R[A] = float R[B] + int R[C]
	BINARY_SUB_FLOAT_INT_RR                   // R[A] = float R[B] - int R[C]
	BINARY_SUB_FLOAT_INT_RK                   // R[A] = float R[B] - int R[C]
	BINARY_SUB_FLOAT_INT_KR                   // R[A] = float R[B] - int R[C]
	BINARY_MUL_FLOAT_INT_RR                   // R[A] = float R[B] * int R[C]
	BINARY_MUL_FLOAT_INT_RK                   // R[A] = float R[B] * int R[C]
	BINARY_MUL_FLOAT_INT_KR                   // R[A] = float R[B] * int R[C]
	BINARY_ADD_INT_FLOAT_RR                   // R[A] = int R[B] + float R[C]
	BINARY_ADD_INT_FLOAT_RK                   // R[A] = int R[B] + float R[C]
	BINARY_ADD_INT_FLOAT_KR                   // R[A] = int R[B] + float R[C]
	BINARY_SUB_INT_FLOAT_RR                   // R[A] = int R[B] - float R[C]
	BINARY_SUB_INT_FLOAT_RK                   // R[A] = int R[B] - float R[C]
	BINARY_SUB_INT_FLOAT_KR                   // R[A] = int R[B] - float R[C]
	BINARY_MUL_INT_FLOAT_RR                   // R[A] = int R[B] * float R[C]
	BINARY_MUL_INT_FLOAT_RK                   // R[A] = int R[B] * float R[C]
	BINARY_MUL_INT_FLOAT_KR                   // R[A] = int R[B] * float R[C]
	BINARY_TRUEDIV_FLOAT_INT_RR               // R[A] = number R[B] / number R[C], an int and a float
	BINARY_TRUEDIV_FLOAT_INT_RK               // R[A] = number R[B] / number R[C], an int and a float
	BINARY_TRUEDIV_FLOAT_INT_KR               // R[A] = number R[B] / number R[C], an int and a float
	BINARY_ADD_STR_RR                         // R[A] = str R[B] + str R[C]
	BINARY_ADD_STR_RK                         // R[A] = str R[B] + str R[C]
	BINARY_ADD_STR_KR                         // R[A] = str R[B] + str R[C]
	BINARY_APPEND_STR_RR                      // R[A] = str R[B] + str R[C], where B is A and nothing else refers to what such an instruction made there
	BINARY_APPEND_STR_RK                      // R[A] = str R[B] + str R[C], where B is A and nothing else refers to what such an instruction made there
	LOAD_ATTR_SLOT                            // R[A] = inline slot of instance R[B]
	LOAD_ATTR_POLY                            // R[A] = attribute of instance R[B], of one of several classes
	LOAD_ATTR_MEMBER                          // R[A] = member of __slots__ of instance R[B]
	LOAD_ATTR_CLASS_VALUE                     // R[A] = attribute of the class of instance R[B], which has none of its own
	LOAD_ATTR_TYPE                            // R[A] = attribute of the class R[B]
	LOAD_ATTR_MODULE                          // R[A] = attribute of the module R[B]
	STORE_ATTR_SLOT                           // inline slot of instance R[A] = R[C]
	STORE_ATTR_NEW                            // instance R[A] gets a new attribute R[C] in its next inline slot
	STORE_ATTR_POLY                           // attribute of instance R[A], of one of several classes = R[C]
	STORE_ATTR_MEMBER                         // member of __slots__ of instance R[A] = R[C]
	LOAD_METHOD_INSTANCE                      // R[A], R[A+1] = method of the class of instance R[B], which has no attribute of that name; R[B]
	LOAD_METHOD_POLY                          // R[A], R[A+1] = method of the class of R[B], which is one of several; R[B]
	LOAD_METHOD_TYPE                          // R[A], R[A+1] = method of the type of R[B], whose instances have no dict; R[B]
	LOAD_METHOD_MODULE                        // R[A], R[A+1] = function of the module R[B]; unbound
	LOAD_METHOD_CLASS                         // R[A], R[A+1] = attribute of the class R[B]; unbound
	BUILD_LIST_LEARNED                        // R[A] = empty list as long as those before it
	BUILD_MAP_LEARNED                         // R[A] = empty dict as long as those before it
	CALL_FUNCTION_PLAIN                       // CALL or CALL_METHOD without self of a Python function that takes exactly B positional parameters
	CALL_FUNCTION_METHOD                      // CALL or CALL_METHOD without self of a Python function that takes exactly B positional parameters
	CALL_FUNCTIONS_PLAIN                      // CALL or CALL_METHOD without self of one of several Python functions that take exactly B positional parameters
	CALL_FUNCTIONS_METHOD                     // CALL or CALL_METHOD without self of one of several Python functions that take exactly B positional parameters
	CALL_METHOD_FUNCTION                      // CALL_METHOD of a Python function bound to R[A+1] that takes exactly B+1 positional parameters
	CALL_METHOD_FUNCTIONS                     // CALL_METHOD of one of several Python functions, bound to R[A+1], that take exactly B+1 positional parameters
	CALL_PLANNED_PLAIN                        // CALL or CALL_METHOD without self of a Python function, the arguments bound by a plan
	CALL_PLANNED_METHOD                       // CALL or CALL_METHOD without self of a Python function, the arguments bound by a plan
	CALL_METHOD_PLANNED                       // CALL_METHOD of a Python function bound to R[A+1], the arguments bound by a plan
	CALL_KW_PLANNED_PLAIN                     // CALL_KW or CALL_METHOD_KW without self of a Python function, the arguments bound by a plan
	CALL_KW_PLANNED_METHOD                    // CALL_KW or CALL_METHOD_KW without self of a Python function, the arguments bound by a plan
	CALL_METHOD_KW_PLANNED                    // CALL_METHOD_KW of a Python function bound to R[A+1], the arguments bound by a plan
	CALL_CLASS_PLANNED_PLAIN                  // CALL of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan
	CALL_CLASS_PLANNED_METHOD                 // CALL of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan
	CALL_KW_CLASS_PLAIN                       // CALL_KW or CALL_METHOD_KW without self of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan
	CALL_KW_CLASS_METHOD                      // CALL_KW or CALL_METHOD_KW without self of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan
	CALL_CLASS_PLAIN                          // CALL of a class whose instances are plain and whose __init__ is a Python function with exactly B+1 positional parameters
	CALL_CLASS_METHOD                         // CALL of a class whose instances are plain and whose __init__ is a Python function with exactly B+1 positional parameters
	CALL_NATIVE_0_PLAIN                       // CALL of a native function without arguments
	CALL_NATIVE_0_METHOD                      // CALL of a native function without arguments
	CALL_NATIVE_1_PLAIN                       // CALL of a native function of one argument, which may be left out if B is 0
	CALL_NATIVE_1_METHOD                      // CALL of a native function of one argument, which may be left out if B is 0
	CALL_NATIVE_2_PLAIN                       // CALL of a native function of two arguments, of which B are given
	CALL_NATIVE_2_METHOD                      // CALL of a native function of two arguments, of which B are given
	CALL_NATIVE_N_PLAIN                       // CALL of a native function with B positional arguments
	CALL_NATIVE_N_METHOD                      // CALL of a native function with B positional arguments
	CALL_TYPE_PLAIN                           // CALL of a builtin type whose instances are complete when they are made
	CALL_TYPE_METHOD                          // CALL of a builtin type whose instances are complete when they are made
	CALL_STR_PLAIN                            // CALL of str with one argument
	CALL_STR_METHOD                           // CALL of str with one argument
	CALL_METHOD_NATIVE_0                      // CALL_METHOD of a native method of no further arguments
	CALL_METHOD_NATIVE_1                      // CALL_METHOD of a native method of one further argument, which may be left out if B is 0
	CALL_METHOD_NATIVE_2                      // CALL_METHOD of a native method of two further arguments, of which B are given
	CALL_METHOD_NATIVE_3                      // CALL_METHOD of a native method of three further arguments, of which B are given
	CALL_METHOD_NATIVE_N                      // CALL_METHOD of a native method with B positional arguments
	CALL_DICT_GET                             // CALL_METHOD of dict.get
	CALL_LIST_APPEND                          // CALL_METHOD of list.append
	CALL_LEN_PLAIN                            // CALL of len with one argument
	CALL_LEN_METHOD                           // CALL of len with one argument
	COMPARE_EQ_INT_RR                         // R[A] = int R[B] == int R[C]
	COMPARE_EQ_INT_RK                         // R[A] = int R[B] == int R[C]
	COMPARE_NE_INT_RR                         // R[A] = int R[B] != int R[C]
	COMPARE_NE_INT_RK                         // R[A] = int R[B] != int R[C]
	COMPARE_LT_INT_RR                         // R[A] = int R[B] < int R[C]
	COMPARE_LT_INT_RK                         // R[A] = int R[B] < int R[C]
	COMPARE_LE_INT_RR                         // R[A] = int R[B] <= int R[C]
	COMPARE_LE_INT_RK                         // R[A] = int R[B] <= int R[C]
	COMPARE_GT_INT_RR                         // R[A] = int R[B] > int R[C]
	COMPARE_GT_INT_RK                         // R[A] = int R[B] > int R[C]
	COMPARE_GE_INT_RR                         // R[A] = int R[B] >= int R[C]
	COMPARE_GE_INT_RK                         // R[A] = int R[B] >= int R[C]
	JUMP_IF_EQ_INT_RR                         // if int R[A] == int R[B]: jump C
	JUMP_IF_EQ_INT_RK                         // if int R[A] == int R[B]: jump C
	JUMP_IF_NE_INT_RR                         // if int R[A] != int R[B]: jump C
	JUMP_IF_NE_INT_RK                         // if int R[A] != int R[B]: jump C
	JUMP_IF_LT_INT_RR                         // if int R[A] < int R[B]: jump C
	JUMP_IF_LT_INT_RK                         // if int R[A] < int R[B]: jump C
	JUMP_IF_LE_INT_RR                         // if int R[A] <= int R[B]: jump C
	JUMP_IF_LE_INT_RK                         // if int R[A] <= int R[B]: jump C
	JUMP_IF_GT_INT_RR                         // if int R[A] > int R[B]: jump C
	JUMP_IF_GT_INT_RK                         // if int R[A] > int R[B]: jump C
	JUMP_IF_GE_INT_RR                         // if int R[A] >= int R[B]: jump C
	JUMP_IF_GE_INT_RK                         // if int R[A] >= int R[B]: jump C
	JUMP_IF_NOT_EQ_INT_RR                     // if not int R[A] == int R[B]: jump C
	JUMP_IF_NOT_EQ_INT_RK                     // if not int R[A] == int R[B]: jump C
	JUMP_IF_NOT_NE_INT_RR                     // if not int R[A] != int R[B]: jump C
	JUMP_IF_NOT_NE_INT_RK                     // if not int R[A] != int R[B]: jump C
	JUMP_IF_NOT_LT_INT_RR                     // if not int R[A] < int R[B]: jump C
	JUMP_IF_NOT_LT_INT_RK                     // if not int R[A] < int R[B]: jump C
	JUMP_IF_NOT_LE_INT_RR                     // if not int R[A] <= int R[B]: jump C
	JUMP_IF_NOT_LE_INT_RK                     // if not int R[A] <= int R[B]: jump C
	JUMP_IF_NOT_GT_INT_RR                     // if not int R[A] > int R[B]: jump C
	JUMP_IF_NOT_GT_INT_RK                     // if not int R[A] > int R[B]: jump C
	JUMP_IF_NOT_GE_INT_RR                     // if not int R[A] >= int R[B]: jump C
	JUMP_IF_NOT_GE_INT_RK                     // if not int R[A] >= int R[B]: jump C
	LOOP_IF_EQ_INT_RR                         // if int R[A] == int R[B]: jump C backward and poll
	LOOP_IF_EQ_INT_RK                         // if int R[A] == int R[B]: jump C backward and poll
	LOOP_IF_NE_INT_RR                         // if int R[A] != int R[B]: jump C backward and poll
	LOOP_IF_NE_INT_RK                         // if int R[A] != int R[B]: jump C backward and poll
	LOOP_IF_LT_INT_RR                         // if int R[A] < int R[B]: jump C backward and poll
	LOOP_IF_LT_INT_RK                         // if int R[A] < int R[B]: jump C backward and poll
	LOOP_IF_LE_INT_RR                         // if int R[A] <= int R[B]: jump C backward and poll
	LOOP_IF_LE_INT_RK                         // if int R[A] <= int R[B]: jump C backward and poll
	LOOP_IF_GT_INT_RR                         // if int R[A] > int R[B]: jump C backward and poll
	LOOP_IF_GT_INT_RK                         // if int R[A] > int R[B]: jump C backward and poll
	LOOP_IF_GE_INT_RR                         // if int R[A] >= int R[B]: jump C backward and poll
	LOOP_IF_GE_INT_RK                         // if int R[A] >= int R[B]: jump C backward and poll
	COMPARE_EQ_FLOAT_RR                       // R[A] = float R[B] == float R[C]
	COMPARE_EQ_FLOAT_RK                       // R[A] = float R[B] == float R[C]
	COMPARE_NE_FLOAT_RR                       // R[A] = float R[B] != float R[C]
	COMPARE_NE_FLOAT_RK                       // R[A] = float R[B] != float R[C]
	COMPARE_LT_FLOAT_RR                       // R[A] = float R[B] < float R[C]
	COMPARE_LT_FLOAT_RK                       // R[A] = float R[B] < float R[C]
	COMPARE_LE_FLOAT_RR                       // R[A] = float R[B] <= float R[C]
	COMPARE_LE_FLOAT_RK                       // R[A] = float R[B] <= float R[C]
	COMPARE_GT_FLOAT_RR                       // R[A] = float R[B] > float R[C]
	COMPARE_GT_FLOAT_RK                       // R[A] = float R[B] > float R[C]
	COMPARE_GE_FLOAT_RR                       // R[A] = float R[B] >= float R[C]
	COMPARE_GE_FLOAT_RK                       // R[A] = float R[B] >= float R[C]
	JUMP_IF_EQ_FLOAT_RR                       // if float R[A] == float R[B]: jump C
	JUMP_IF_EQ_FLOAT_RK                       // if float R[A] == float R[B]: jump C
	JUMP_IF_NE_FLOAT_RR                       // if float R[A] != float R[B]: jump C
	JUMP_IF_NE_FLOAT_RK                       // if float R[A] != float R[B]: jump C
	JUMP_IF_LT_FLOAT_RR                       // if float R[A] < float R[B]: jump C
	JUMP_IF_LT_FLOAT_RK                       // if float R[A] < float R[B]: jump C
	JUMP_IF_LE_FLOAT_RR                       // if float R[A] <= float R[B]: jump C
	JUMP_IF_LE_FLOAT_RK                       // if float R[A] <= float R[B]: jump C
	JUMP_IF_GT_FLOAT_RR                       // if float R[A] > float R[B]: jump C
	JUMP_IF_GT_FLOAT_RK                       // if float R[A] > float R[B]: jump C
	JUMP_IF_GE_FLOAT_RR                       // if float R[A] >= float R[B]: jump C
	JUMP_IF_GE_FLOAT_RK                       // if float R[A] >= float R[B]: jump C
	JUMP_IF_NOT_EQ_FLOAT_RR                   // if not float R[A] == float R[B]: jump C
	JUMP_IF_NOT_EQ_FLOAT_RK                   // if not float R[A] == float R[B]: jump C
	JUMP_IF_NOT_NE_FLOAT_RR                   // if not float R[A] != float R[B]: jump C
	JUMP_IF_NOT_NE_FLOAT_RK                   // if not float R[A] != float R[B]: jump C
	JUMP_IF_NOT_LT_FLOAT_RR                   // if not float R[A] < float R[B]: jump C
	JUMP_IF_NOT_LT_FLOAT_RK                   // if not float R[A] < float R[B]: jump C
	JUMP_IF_NOT_LE_FLOAT_RR                   // if not float R[A] <= float R[B]: jump C
	JUMP_IF_NOT_LE_FLOAT_RK                   // if not float R[A] <= float R[B]: jump C
	JUMP_IF_NOT_GT_FLOAT_RR                   // if not float R[A] > float R[B]: jump C
	JUMP_IF_NOT_GT_FLOAT_RK                   // if not float R[A] > float R[B]: jump C
	JUMP_IF_NOT_GE_FLOAT_RR                   // if not float R[A] >= float R[B]: jump C
	JUMP_IF_NOT_GE_FLOAT_RK                   // if not float R[A] >= float R[B]: jump C
	LOOP_IF_LT_FLOAT_RR                       // if float R[A] < float R[B]: jump C backward and poll
	LOOP_IF_LT_FLOAT_RK                       // if float R[A] < float R[B]: jump C backward and poll
	LOOP_IF_LE_FLOAT_RR                       // if float R[A] <= float R[B]: jump C backward and poll
	LOOP_IF_LE_FLOAT_RK                       // if float R[A] <= float R[B]: jump C backward and poll
	LOOP_IF_GT_FLOAT_RR                       // if float R[A] > float R[B]: jump C backward and poll
	LOOP_IF_GT_FLOAT_RK                       // if float R[A] > float R[B]: jump C backward and poll
	LOOP_IF_GE_FLOAT_RR                       // if float R[A] >= float R[B]: jump C backward and poll
	LOOP_IF_GE_FLOAT_RK                       // if float R[A] >= float R[B]: jump C backward and poll
	JUMP_IF_EQ_STR_RR                         // if str R[A] == str R[B]: jump C
	JUMP_IF_EQ_STR_RK                         // if str R[A] == str R[B]: jump C
	JUMP_IF_NOT_EQ_STR_RR                     // if not str R[A] == str R[B]: jump C
	JUMP_IF_NOT_EQ_STR_RK                     // if not str R[A] == str R[B]: jump C
	FOR_ITER_RANGE                            // FOR_ITER over a range with step 1; the state is the mark with the rest, and the next number
	FOR_ITER_LIST                             // FOR_ITER over a list; the state is the list and the next index
	FOR_ITER_TUPLE                            // FOR_ITER over a tuple; the state is the tuple and the next index
	FOR_ITER_RANGE_STEP                       // FOR_ITER over a range iterator: a range with another step
	FOR_ITER_DICT                             // FOR_ITER over the keys or the values of a dict
	FOR_ITER_ITEMS                            // FOR_ITER over the items of a dict, and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
	FOR_ITER_ENUMERATE                        // FOR_ITER over enumerate(list), and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
	FOR_ITER_ZIP                              // FOR_ITER over zip(list, list), and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
	FOR_ITER_NATIVE                           // FOR_ITER over an iterator of a native type
	FOR_ITER_GENERATOR                        // FOR_ITER over a generator, which continues in this activation of the loop
	FOR_ITER_PAIR                             // FOR_ITER over an iterator of pairs, and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
	LOAD_GLOBAL_MODULE                        // R[A] = globals[name], whose place in the dict is known
	LOAD_GLOBAL_BUILTIN                       // R[A] = builtins[name], whose place in the dict is known, and which is not among the globals
	JUMP_IF_IN_DICT                           // if R[A] in dict R[B]: jump C
	JUMP_IF_NOT_IN_DICT                       // if R[A] not in dict R[B]: jump C
	JUMP_IF_IN_SET_RR                         // if R[A] in set R[B]: jump C
	JUMP_IF_IN_SET_RK                         // if R[A] in set R[B]: jump C
	JUMP_IF_NOT_IN_SET_RR                     // if R[A] not in set R[B]: jump C
	JUMP_IF_NOT_IN_SET_RK                     // if R[A] not in set R[B]: jump C
	BINARY_SUBSCR_LIST_INT_RR                 // R[A] = list R[B][int R[C]]
	BINARY_SUBSCR_LIST_INT_RK                 // R[A] = list R[B][int R[C]]
	BINARY_SUBSCR_TUPLE_INT_RR                // R[A] = tuple R[B][int R[C]]
	BINARY_SUBSCR_TUPLE_INT_RK                // R[A] = tuple R[B][int R[C]]
	BINARY_SUBSCR_STR_INT_RR                  // R[A] = str R[B][int R[C]], ASCII
	BINARY_SUBSCR_STR_INT_RK                  // R[A] = str R[B][int R[C]], ASCII
	BINARY_SUBSCR_SLICE_RR                    // R[A] = str, list or tuple R[B][slice R[C]], with int bounds and no step
	BINARY_SUBSCR_SLICE_RK                    // R[A] = str, list or tuple R[B][slice R[C]], with int bounds and no step
	BINARY_SUBSCR_DICT_RR                     // R[A] = dict R[B][R[C]]
	BINARY_SUBSCR_DICT_RK                     // R[A] = dict R[B][R[C]]
	STORE_SUBSCR_LIST_INT_RR                  // list R[A][int R[B]] = R[C]
	STORE_SUBSCR_LIST_INT_KR                  // list R[A][int R[B]] = R[C]
	STORE_SUBSCR_DICT_RR                      // dict R[A][R[B]] = R[C]
	STORE_SUBSCR_DICT_KR                      // dict R[A][R[B]] = R[C]
)

// FirstSpecialized is the first opcode that no compiler emits.
const FirstSpecialized = BINARY_ADD_INT_RR

// OpcodeCount is the number of opcodes.
const OpcodeCount = 496

var opcodeTable = [OpcodeCount]opcodeInfo{
	{"NOP", [3]OperandKind{OperandNone, OperandNone, OperandNone}, "does nothing"},
	{"BINARY_ADD_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] + R[C] "},
	{"BINARY_ADD_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] + R[C] "},
	{"BINARY_ADD_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] + R[C] "},
	{"BINARY_SUB_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] - R[C] "},
	{"BINARY_SUB_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] - R[C] "},
	{"BINARY_SUB_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] - R[C] "},
	{"BINARY_MUL_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] * R[C] "},
	{"BINARY_MUL_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] * R[C] "},
	{"BINARY_MUL_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] * R[C] "},
	{"BINARY_TRUEDIV_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] / R[C] "},
	{"BINARY_TRUEDIV_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] / R[C] "},
	{"BINARY_TRUEDIV_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] / R[C] "},
	{"BINARY_FLOORDIV_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] // R[C] "},
	{"BINARY_FLOORDIV_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] // R[C] "},
	{"BINARY_FLOORDIV_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] // R[C] "},
	{"BINARY_MOD_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] % R[C] "},
	{"BINARY_MOD_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] % R[C] "},
	{"BINARY_MOD_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] % R[C] "},
	{"BINARY_POW_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] ** R[C] "},
	{"BINARY_POW_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] ** R[C] "},
	{"BINARY_POW_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] ** R[C] "},
	{"BINARY_LSHIFT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] << R[C] "},
	{"BINARY_LSHIFT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] << R[C] "},
	{"BINARY_LSHIFT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] << R[C] "},
	{"BINARY_RSHIFT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] >> R[C] "},
	{"BINARY_RSHIFT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] >> R[C] "},
	{"BINARY_RSHIFT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] >> R[C] "},
	{"BINARY_AND_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] & R[C] "},
	{"BINARY_AND_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] & R[C] "},
	{"BINARY_AND_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] & R[C] "},
	{"BINARY_OR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] | R[C] "},
	{"BINARY_OR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] | R[C] "},
	{"BINARY_OR_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] | R[C] "},
	{"BINARY_XOR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] ^ R[C] "},
	{"BINARY_XOR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] ^ R[C] "},
	{"BINARY_XOR_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] ^ R[C] "},
	{"BINARY_MATMUL_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] @ R[C] "},
	{"BINARY_MATMUL_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] @ R[C] "},
	{"BINARY_MATMUL_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = R[B] @ R[C] "},
	{"INPLACE_ADD_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] += R[C] "},
	{"INPLACE_ADD_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] += R[C] "},
	{"INPLACE_SUB_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] -= R[C] "},
	{"INPLACE_SUB_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] -= R[C] "},
	{"INPLACE_MUL_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] *= R[C] "},
	{"INPLACE_MUL_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] *= R[C] "},
	{"INPLACE_TRUEDIV_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] /= R[C] "},
	{"INPLACE_TRUEDIV_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] /= R[C] "},
	{"INPLACE_FLOORDIV_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] //= R[C] "},
	{"INPLACE_FLOORDIV_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] //= R[C] "},
	{"INPLACE_MOD_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] %= R[C] "},
	{"INPLACE_MOD_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] %= R[C] "},
	{"INPLACE_POW_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] **= R[C] "},
	{"INPLACE_POW_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] **= R[C] "},
	{"INPLACE_LSHIFT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] <<= R[C] "},
	{"INPLACE_LSHIFT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] <<= R[C] "},
	{"INPLACE_RSHIFT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] >>= R[C] "},
	{"INPLACE_RSHIFT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] >>= R[C] "},
	{"INPLACE_AND_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] &= R[C] "},
	{"INPLACE_AND_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] &= R[C] "},
	{"INPLACE_OR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] |= R[C] "},
	{"INPLACE_OR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] |= R[C] "},
	{"INPLACE_XOR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] ^= R[C] "},
	{"INPLACE_XOR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] ^= R[C] "},
	{"INPLACE_MATMUL_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] @= R[C] "},
	{"INPLACE_MATMUL_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] @= R[C] "},
	{"UNARY_NEGATIVE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = -R[B]"},
	{"UNARY_POSITIVE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = +R[B]"},
	{"UNARY_INVERT", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = ~R[B]"},
	{"UNARY_NOT", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = not R[B]"},
	{"TO_BOOL", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = bool(R[B])"},
	{"LOAD_ATTR", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = R[B].name C"},
	{"STORE_ATTR", [3]OperandKind{OperandRead, OperandName, OperandRead}, "R[A].name B = R[C]"},
	{"DELETE_ATTR", [3]OperandKind{OperandRead, OperandName, OperandNone}, "del R[A].name B"},
	{"LOAD_METHOD", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A], R[A+1] = function and self of R[B].name C, or attribute and unbound"},
	{"LOAD_SPECIAL", [3]OperandKind{OperandRead, OperandRead, OperandImm}, "R[A], R[A+1] = special method of R[B]: C = 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__"},
	{"LOAD_SUPER_ATTR", [3]OperandKind{OperandRead, OperandWideReg, OperandNone}, "R[A] = super(R[A+1], R[A+2]).name W&0x7fffffff; R[A] holds the global super; bit 31 of W: written super()"},
	{"LOAD_SUPER_METHOD", [3]OperandKind{OperandRead, OperandWideReg, OperandNone}, "R[A], R[A+1] = method of super(R[A+1], R[A+2]) and self, or attribute and unbound; W as in LOAD_SUPER_ATTR"},
	{"BUILD_LIST", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = list of C items from R[B]"},
	{"BUILD_LIST_FOR", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = empty list to which each item of the loop state R[B] is added, if C is 1"},
	{"BUILD_MAP_FOR", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = empty dict to which each item of the loop state R[B] is added, if C is 1"},
	{"BUILD_TUPLE", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = tuple of C items from R[B]"},
	{"BUILD_SET", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = set of C items from R[B]"},
	{"BUILD_MAP", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = dict of C pairs R[B]: R[B+1]"},
	{"BUILD_STRING", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = concatenation of C pieces from R[B]: strs, ints and floats"},
	{"LIST_APPEND", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "list R[A].append(R[B])"},
	{"LIST_EXTEND", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "list R[A].extend(R[B])"},
	{"LIST_TO_TUPLE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = tuple(list R[B])"},
	{"SET_ADD", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "set R[A].add(R[B])"},
	{"SET_UPDATE", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "set R[A].update(R[B])"},
	{"MAP_ADD", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "dict R[A][R[B]] = R[C]"},
	{"DICT_UPDATE", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "dict R[A].update(R[B])"},
	{"DICT_MERGE", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "dict R[A].update(R[B]) for the keywords of a call of R[C]"},
	{"FORMAT_SIMPLE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = format(R[B], \"\")"},
	{"FORMAT_PIECE", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = piece for BUILD_STRING of R[B]: its format without a spec, or if C is not 0 as CONVERT_VALUE"},
	{"FORMAT_PERCENT", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = str R[B] % (R[B+1], ...), with C arguments"},
	{"FORMAT_WITH_SPEC", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = format(R[B], R[C])"},
	{"CONVERT_VALUE", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = str, repr or ascii (C = 1, 2, 3) of R[B]"},
	{"BUILD_INTERPOLATION", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = Interpolation(R[B], R[B+1], conversion C&3, R[B+2] if C&4)"},
	{"BUILD_TEMPLATE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = Template(strings R[B], interpolations R[B+1])"},
	{"CALL", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "R[C-1] (R[A] if C is 0) = R[A](R[A+2] .. R[A+1+B])"},
	{"CALL_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "R[C-1] (R[A] if C is 0) = R[A]([R[A+1],] R[A+2] .. R[A+1+B])"},
	{"CALL_KW", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL with B arguments of which the last are named by tuple constant C"},
	{"CALL_METHOD_KW", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD with B arguments of which the last are named by tuple constant C"},
	{"CALL_EX", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "R[A] = R[A](*R[A+2], **R[A+3])"},
	{"COMPARE_EQ_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] == R[C] (any object) "},
	{"COMPARE_EQ_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] == R[C] (any object) "},
	{"COMPARE_NE_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] != R[C] (any object) "},
	{"COMPARE_NE_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] != R[C] (any object) "},
	{"COMPARE_LT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] < R[C] (any object) "},
	{"COMPARE_LT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] < R[C] (any object) "},
	{"COMPARE_LE_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] <= R[C] (any object) "},
	{"COMPARE_LE_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] <= R[C] (any object) "},
	{"COMPARE_GT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] > R[C] (any object) "},
	{"COMPARE_GT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] > R[C] (any object) "},
	{"COMPARE_GE_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] >= R[C] (any object) "},
	{"COMPARE_GE_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] >= R[C] (any object) "},
	{"JUMP_IF_EQ_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] == R[B]: jump C "},
	{"JUMP_IF_EQ_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] == R[B]: jump C "},
	{"JUMP_IF_NE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] != R[B]: jump C "},
	{"JUMP_IF_NE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] != R[B]: jump C "},
	{"JUMP_IF_LT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] < R[B]: jump C "},
	{"JUMP_IF_LT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] < R[B]: jump C "},
	{"JUMP_IF_LE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] <= R[B]: jump C "},
	{"JUMP_IF_LE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] <= R[B]: jump C "},
	{"JUMP_IF_GT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] > R[B]: jump C "},
	{"JUMP_IF_GT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] > R[B]: jump C "},
	{"JUMP_IF_GE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] >= R[B]: jump C "},
	{"JUMP_IF_GE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] >= R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not R[A] == R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not R[A] == R[B]: jump C "},
	{"JUMP_IF_NOT_NE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not R[A] != R[B]: jump C "},
	{"JUMP_IF_NOT_NE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not R[A] != R[B]: jump C "},
	{"JUMP_IF_NOT_LT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not R[A] < R[B]: jump C "},
	{"JUMP_IF_NOT_LT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not R[A] < R[B]: jump C "},
	{"JUMP_IF_NOT_LE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not R[A] <= R[B]: jump C "},
	{"JUMP_IF_NOT_LE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not R[A] <= R[B]: jump C "},
	{"JUMP_IF_NOT_GT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not R[A] > R[B]: jump C "},
	{"JUMP_IF_NOT_GT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not R[A] > R[B]: jump C "},
	{"JUMP_IF_NOT_GE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not R[A] >= R[B]: jump C "},
	{"JUMP_IF_NOT_GE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not R[A] >= R[B]: jump C "},
	{"LOOP_IF_EQ_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] == R[B]: jump C backward and poll "},
	{"LOOP_IF_EQ_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] == R[B]: jump C backward and poll "},
	{"LOOP_IF_NE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] != R[B]: jump C backward and poll "},
	{"LOOP_IF_NE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] != R[B]: jump C backward and poll "},
	{"LOOP_IF_LT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] < R[B]: jump C backward and poll "},
	{"LOOP_IF_LT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] < R[B]: jump C backward and poll "},
	{"LOOP_IF_LE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] <= R[B]: jump C backward and poll "},
	{"LOOP_IF_LE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] <= R[B]: jump C backward and poll "},
	{"LOOP_IF_GT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] > R[B]: jump C backward and poll "},
	{"LOOP_IF_GT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] > R[B]: jump C backward and poll "},
	{"LOOP_IF_GE_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] >= R[B]: jump C backward and poll "},
	{"LOOP_IF_GE_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] >= R[B]: jump C backward and poll "},
	{"IS_OP", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] is R[C]"},
	{"IS_NOT_OP", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] is not R[C]"},
	{"CONTAINS_OP_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] in R[C] "},
	{"CONTAINS_OP_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] in R[C] "},
	{"NOT_CONTAINS_OP_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B] not in R[C] "},
	{"NOT_CONTAINS_OP_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B] not in R[C] "},
	{"PUSH_EXC", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "R[A] = exception handled so far or None; the handled exception = R[B]"},
	{"POP_EXC", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "the handled exception = R[A]"},
	{"JUMP_IF_NOT_EXC_MATCH", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if exception R[A] does not match class or tuple R[B]: jump C"},
	{"CHECK_EG_MATCH", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "R[A], R[A+1] = rest and matching part of exception R[B] for class(es) R[C]"},
	{"PREP_RERAISE_STAR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = exception to raise or None, from the original R[B] and the list R[C] of parts"},
	{"RAISE", [3]OperandKind{OperandRead, OperandImm, OperandNone}, "B = 0: raise the handled exception again; 1: raise R[A]; 2: raise R[A] from R[A+1]"},
	{"RERAISE", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "raise exception R[A] again, keeping its traceback"},
	{"EXC_INFO", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "R[A], R[A+1], R[A+2] = type, value, traceback of exception R[B]"},
	{"GET_ITER", [3]OperandKind{OperandRead, OperandRead, OperandImm}, "R[A], R[A+1] = loop state to iterate over R[B]; C = 1: R[B] is an iterator already"},
	{"GET_ITER_OBJECT", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = iter(R[B])"},
	{"FOR_ITER", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if the loop state R[B], R[B+1] has a next item: R[A] = it, jump C backward and poll"},
	{"MAKE_FUNCTION", [3]OperandKind{OperandRead, OperandWideConst, OperandNone}, "R[A] = function from code constant W"},
	{"SET_FUNCTION_ATTRIBUTE", [3]OperandKind{OperandRead, OperandRead, OperandImm}, "function R[A]: C = 1 defaults, 2 kwdefaults, 4 annotations, 8 closure, 16 __annotate__ is R[B]"},
	{"SETUP_ANNOTATIONS", [3]OperandKind{OperandNone, OperandNone, OperandNone}, "locals R[0] get __annotations__ = {} if they have none"},
	{"MAKE_TYPEVAR", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = TypeVar(R[B]); C = 1: bound evaluator R[B+1], 2: constraints evaluator R[B+1]"},
	{"MAKE_PARAMSPEC", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = ParamSpec(R[B])"},
	{"MAKE_TYPEVARTUPLE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = TypeVarTuple(R[B])"},
	{"SET_TYPEPARAM_DEFAULT", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "type parameter R[A] gets the default evaluator R[B]"},
	{"SET_FUNCTION_TYPE_PARAMS", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "function R[A].__type_params__ = R[B]"},
	{"SUBSCRIPT_GENERIC", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = Generic[*R[B]]"},
	{"MAKE_TYPEALIAS", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = TypeAliasType(R[B], R[B+1], evaluator R[B+2])"},
	{"RETURN_GENERATOR", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "return a generator that continues behind this instruction; R[A] holds it"},
	{"YIELD_VALUE", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "yield R[B]; R[A] = the value sent"},
	{"SEND", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "send R[A] to R[B]; if it yields, yield that and execute this again; when it ends R[A] = its result"},
	{"GET_YIELD_FROM_ITER", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = iterator for `yield from R[B]`"},
	{"GET_AWAITABLE", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = awaitable iterator of R[B]; C: 0 plain, 1 from __aenter__, 2 from __aexit__"},
	{"GET_AITER", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = aiter(R[B])"},
	{"GET_ANEXT", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = awaitable of anext(R[B])"},
	{"END_ASYNC_FOR", [3]OperandKind{OperandRead, OperandWideJump, OperandNone}, "if exception R[A] is StopAsyncIteration jump W, else raise it again"},
	{"STOPITERATION_ERROR", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = what StopIteration R[B] leaving a generator is turned into, else R[B]"},
	{"ASYNC_GEN_WRAP", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = R[B] wrapped as a value yielded by an async generator"},
	{"LOAD_GLOBAL", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "R[A] = globals or builtins [name W]"},
	{"STORE_GLOBAL", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "globals[name W] = R[A]"},
	{"DELETE_GLOBAL", [3]OperandKind{OperandNone, OperandWideName, OperandNone}, "del globals[name W]"},
	{"LOAD_NAME", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "R[A] = locals, globals or builtins [name W]"},
	{"STORE_NAME", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "locals R[0] [name W] = R[A]"},
	{"DELETE_NAME", [3]OperandKind{OperandNone, OperandWideName, OperandNone}, "del locals R[0] [name W]"},
	{"LOAD_FROM_DICT_OR_GLOBALS", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "R[A] = mapping R[A][name W] if there, else globals or builtins"},
	{"LOAD_BUILD_CLASS", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "R[A] = builtins.__build_class__"},
	{"LOAD_COMMON_CONSTANT", [3]OperandKind{OperandRead, OperandImm, OperandNone}, "R[A] = AssertionError, NotImplementedError, tuple, all, any (B = 0..4)"},
	{"IMPORT_NAME", [3]OperandKind{OperandRead, OperandName, OperandRead}, "R[A] = __import__(name B, globals, locals, fromlist R[C+1], level R[C])"},
	{"IMPORT_FROM", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = from module R[B] import name C"},
	{"IMPORT_STAR", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "copy the public names of module R[A] to the locals R[0]"},
	{"JUMP", [3]OperandKind{OperandNone, OperandWideJump, OperandNone}, "jump W"},
	{"JUMP_BACK", [3]OperandKind{OperandNone, OperandWideJump, OperandNone}, "jump W backward and poll"},
	{"JUMP_IF_TRUE", [3]OperandKind{OperandRead, OperandWideJump, OperandNone}, "if R[A] is true: jump W"},
	{"JUMP_IF_FALSE", [3]OperandKind{OperandRead, OperandWideJump, OperandNone}, "if R[A] is false: jump W"},
	{"LOOP_IF_TRUE", [3]OperandKind{OperandRead, OperandWideJump, OperandNone}, "if R[A] is true: jump W backward and poll"},
	{"JUMP_IF_NONE", [3]OperandKind{OperandRead, OperandWideJump, OperandNone}, "if R[A] is None: jump W"},
	{"JUMP_IF_NOT_NONE", [3]OperandKind{OperandRead, OperandWideJump, OperandNone}, "if R[A] is not None: jump W"},
	{"JUMP_IF_IS", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] is R[B]: jump C"},
	{"JUMP_IF_IS_NOT", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] is not R[B]: jump C"},
	{"JUMP_IF_IN_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] in R[B]: jump C "},
	{"JUMP_IF_IN_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] in R[B]: jump C "},
	{"JUMP_IF_NOT_IN_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] not in R[B]: jump C "},
	{"JUMP_IF_NOT_IN_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] not in R[B]: jump C "},
	{"MOVE", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "R[A] = R[B]"},
	{"LOAD_CONST", [3]OperandKind{OperandRead, OperandWideConst, OperandNone}, "R[A] = K[W]"},
	{"LOAD_FAR", [3]OperandKind{OperandRead, OperandWideReg, OperandNone}, "R[A] = R[W], a register beyond MaxRegister"},
	{"STORE_FAR", [3]OperandKind{OperandRead, OperandWideReg, OperandNone}, "R[W] = R[A], a register beyond MaxRegister"},
	{"CLEAR", [3]OperandKind{OperandRead, OperandImm, OperandNone}, "R[A] .. R[A+B-1] = unbound"},
	{"CHECK_BOUND", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "raise UnboundLocalError (NameError for a free variable) if R[A] is unbound"},
	{"DELETE_FAST", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "check that R[A] is bound, then R[A] = unbound"},
	{"MAKE_CELL", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "R[A] = new cell holding R[A]"},
	{"COPY_FREE", [3]OperandKind{OperandRead, OperandImm, OperandNone}, "R[A+i] = closure[i] of the running function, for i < B"},
	{"LOAD_DEREF", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "R[A] = content of cell R[B]"},
	{"STORE_DEREF", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "content of cell R[A] = R[B]"},
	{"DELETE_DEREF", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "empty the cell R[A]"},
	{"LOAD_FROM_DICT_OR_DEREF", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = mapping R[A][name C] if there, else content of cell R[B]"},
	{"LOAD_LOCALS", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "R[A] = the mapping of local names of module, class and exec code"},
	{"MATCH_MAPPING", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = R[B] is a mapping for patterns"},
	{"MATCH_SEQUENCE", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = R[B] is a sequence for patterns"},
	{"MATCH_KEYS", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = tuple of the values of R[B] for the keys R[C], or None"},
	{"MATCH_CLASS", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = attributes of subject R[B] as class R[B+1], names R[B+2], C positional patterns; or None"},
	{"GET_LEN", [3]OperandKind{OperandWrite, OperandRead, OperandNone}, "R[A] = len(R[B])"},
	{"PRINT_EXPR", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "sys.displayhook(R[A])"},
	{"RETURN_VALUE", [3]OperandKind{OperandRead, OperandNone, OperandNone}, "return R[A]  The next instruction's address hangs on what is loaded here, as it does on what a call loads, and that chain of loads is what limits calls: hence the caller's record by subtraction, and the callee's first instruction from the call's inline cache."},
	{"RETURN_CONST", [3]OperandKind{OperandNone, OperandWideConst, OperandNone}, "return K[W]"},
	{"BINARY_SUBSCR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B][R[C]] "},
	{"BINARY_SUBSCR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = R[B][R[C]] "},
	{"STORE_SUBSCR_RR", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "R[A][R[B]] = R[C] "},
	{"STORE_SUBSCR_KR", [3]OperandKind{OperandRead, OperandConst, OperandRead}, "R[A][R[B]] = R[C] "},
	{"DELETE_SUBSCR", [3]OperandKind{OperandRead, OperandRead, OperandNone}, "del R[A][R[B]]"},
	{"BINARY_SLICE", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = R[B][R[C]:R[C+1]]"},
	{"STORE_SLICE", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "R[A][R[B]:R[B+1]] = R[C]"},
	{"BUILD_SLICE", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = slice(R[B], R[B+1][, R[B+2]]); C = 2 or 3"},
	{"UNPACK_SEQUENCE", [3]OperandKind{OperandRead, OperandRead, OperandImm}, "R[A] .. R[A+C-1] = the C items of R[B]"},
	{"UNPACK_EX", [3]OperandKind{OperandRead, OperandRead, OperandImm}, "R[A] .. = C&255 items of R[B], a list of the middle, C>>8 items"},
	{"BINARY_ADD_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] + int R[C] "},
	{"BINARY_ADD_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] + int R[C] "},
	{"BINARY_ADD_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] + int R[C] "},
	{"BINARY_SUB_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] - int R[C] "},
	{"BINARY_SUB_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] - int R[C] "},
	{"BINARY_SUB_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] - int R[C] "},
	{"BINARY_MUL_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] * int R[C] "},
	{"BINARY_MUL_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] * int R[C] "},
	{"BINARY_MUL_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] * int R[C] "},
	{"BINARY_FLOORDIV_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] // int R[C] "},
	{"BINARY_FLOORDIV_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] // int R[C] "},
	{"BINARY_MOD_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] % int R[C] "},
	{"BINARY_MOD_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] % int R[C] "},
	{"BINARY_AND_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] & int R[C] "},
	{"BINARY_AND_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] & int R[C] "},
	{"BINARY_OR_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] | int R[C] "},
	{"BINARY_OR_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] | int R[C] "},
	{"BINARY_XOR_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] ^ int R[C] "},
	{"BINARY_XOR_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] ^ int R[C] "},
	{"BINARY_LSHIFT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] << int R[C] "},
	{"BINARY_LSHIFT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] << int R[C] "},
	{"BINARY_LSHIFT_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] << int R[C] "},
	{"BINARY_RSHIFT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] >> int R[C] "},
	{"BINARY_RSHIFT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] >> int R[C] "},
	{"BINARY_TRUEDIV_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] / int R[C], both exact as floats "},
	{"BINARY_TRUEDIV_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] / int R[C], both exact as floats "},
	{"BINARY_ADD_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] + float R[C] "},
	{"BINARY_ADD_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] + float R[C] "},
	{"BINARY_ADD_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] + float R[C] "},
	{"BINARY_SUB_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] - float R[C] "},
	{"BINARY_SUB_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] - float R[C] "},
	{"BINARY_SUB_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] - float R[C] "},
	{"BINARY_MUL_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] * float R[C] "},
	{"BINARY_MUL_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] * float R[C] "},
	{"BINARY_MUL_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] * float R[C] "},
	{"BINARY_TRUEDIV_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] / float R[C] "},
	{"BINARY_TRUEDIV_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] / float R[C] "},
	{"BINARY_TRUEDIV_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] / float R[C] "},
	{"BINARY_ADD_FLOAT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] + int R[C] "},
	{"BINARY_ADD_FLOAT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] + int R[C] "},
	{"BINARY_ADD_FLOAT_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] + int R[C] "},
	{"BINARY_SUB_FLOAT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] - int R[C] "},
	{"BINARY_SUB_FLOAT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] - int R[C] "},
	{"BINARY_SUB_FLOAT_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] - int R[C] "},
	{"BINARY_MUL_FLOAT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] * int R[C] "},
	{"BINARY_MUL_FLOAT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] * int R[C] "},
	{"BINARY_MUL_FLOAT_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = float R[B] * int R[C] "},
	{"BINARY_ADD_INT_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] + float R[C] "},
	{"BINARY_ADD_INT_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] + float R[C] "},
	{"BINARY_ADD_INT_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] + float R[C] "},
	{"BINARY_SUB_INT_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] - float R[C] "},
	{"BINARY_SUB_INT_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] - float R[C] "},
	{"BINARY_SUB_INT_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] - float R[C] "},
	{"BINARY_MUL_INT_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] * float R[C] "},
	{"BINARY_MUL_INT_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] * float R[C] "},
	{"BINARY_MUL_INT_FLOAT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = int R[B] * float R[C] "},
	{"BINARY_TRUEDIV_FLOAT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = number R[B] / number R[C], an int and a float "},
	{"BINARY_TRUEDIV_FLOAT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = number R[B] / number R[C], an int and a float "},
	{"BINARY_TRUEDIV_FLOAT_INT_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = number R[B] / number R[C], an int and a float "},
	{"BINARY_ADD_STR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = str R[B] + str R[C] "},
	{"BINARY_ADD_STR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = str R[B] + str R[C] "},
	{"BINARY_ADD_STR_KR", [3]OperandKind{OperandWrite, OperandConst, OperandRead}, "R[A] = str R[B] + str R[C] "},
	{"BINARY_APPEND_STR_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = str R[B] + str R[C], where B is A and nothing else refers to what such an instruction made there "},
	{"BINARY_APPEND_STR_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = str R[B] + str R[C], where B is A and nothing else refers to what such an instruction made there "},
	{"LOAD_ATTR_SLOT", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = inline slot of instance R[B] "},
	{"LOAD_ATTR_POLY", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = attribute of instance R[B], of one of several classes "},
	{"LOAD_ATTR_MEMBER", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = member of __slots__ of instance R[B] "},
	{"LOAD_ATTR_CLASS_VALUE", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = attribute of the class of instance R[B], which has none of its own "},
	{"LOAD_ATTR_TYPE", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = attribute of the class R[B] "},
	{"LOAD_ATTR_MODULE", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A] = attribute of the module R[B] "},
	{"STORE_ATTR_SLOT", [3]OperandKind{OperandRead, OperandName, OperandRead}, "inline slot of instance R[A] = R[C] "},
	{"STORE_ATTR_NEW", [3]OperandKind{OperandRead, OperandName, OperandRead}, "instance R[A] gets a new attribute R[C] in its next inline slot "},
	{"STORE_ATTR_POLY", [3]OperandKind{OperandRead, OperandName, OperandRead}, "attribute of instance R[A], of one of several classes = R[C] "},
	{"STORE_ATTR_MEMBER", [3]OperandKind{OperandRead, OperandName, OperandRead}, "member of __slots__ of instance R[A] = R[C] "},
	{"LOAD_METHOD_INSTANCE", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A], R[A+1] = method of the class of instance R[B], which has no attribute of that name; R[B] "},
	{"LOAD_METHOD_POLY", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A], R[A+1] = method of the class of R[B], which is one of several; R[B] "},
	{"LOAD_METHOD_TYPE", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A], R[A+1] = method of the type of R[B], whose instances have no dict; R[B] "},
	{"LOAD_METHOD_MODULE", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A], R[A+1] = function of the module R[B]; unbound "},
	{"LOAD_METHOD_CLASS", [3]OperandKind{OperandRead, OperandRead, OperandName}, "R[A], R[A+1] = attribute of the class R[B]; unbound "},
	{"BUILD_LIST_LEARNED", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = empty list as long as those before it "},
	{"BUILD_MAP_LEARNED", [3]OperandKind{OperandWrite, OperandRead, OperandImm}, "R[A] = empty dict as long as those before it "},
	{"CALL_FUNCTION_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL or CALL_METHOD without self of a Python function that takes exactly B positional parameters "},
	{"CALL_FUNCTION_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL or CALL_METHOD without self of a Python function that takes exactly B positional parameters "},
	{"CALL_FUNCTIONS_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL or CALL_METHOD without self of one of several Python functions that take exactly B positional parameters "},
	{"CALL_FUNCTIONS_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL or CALL_METHOD without self of one of several Python functions that take exactly B positional parameters "},
	{"CALL_METHOD_FUNCTION", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a Python function bound to R[A+1] that takes exactly B+1 positional parameters "},
	{"CALL_METHOD_FUNCTIONS", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of one of several Python functions, bound to R[A+1], that take exactly B+1 positional parameters "},
	{"CALL_PLANNED_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL or CALL_METHOD without self of a Python function, the arguments bound by a plan "},
	{"CALL_PLANNED_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL or CALL_METHOD without self of a Python function, the arguments bound by a plan "},
	{"CALL_METHOD_PLANNED", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a Python function bound to R[A+1], the arguments bound by a plan "},
	{"CALL_KW_PLANNED_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_KW or CALL_METHOD_KW without self of a Python function, the arguments bound by a plan "},
	{"CALL_KW_PLANNED_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_KW or CALL_METHOD_KW without self of a Python function, the arguments bound by a plan "},
	{"CALL_METHOD_KW_PLANNED", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD_KW of a Python function bound to R[A+1], the arguments bound by a plan "},
	{"CALL_CLASS_PLANNED_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan "},
	{"CALL_CLASS_PLANNED_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan "},
	{"CALL_KW_CLASS_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_KW or CALL_METHOD_KW without self of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan "},
	{"CALL_KW_CLASS_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_KW or CALL_METHOD_KW without self of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan "},
	{"CALL_CLASS_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a class whose instances are plain and whose __init__ is a Python function with exactly B+1 positional parameters "},
	{"CALL_CLASS_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a class whose instances are plain and whose __init__ is a Python function with exactly B+1 positional parameters "},
	{"CALL_NATIVE_0_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function without arguments "},
	{"CALL_NATIVE_0_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function without arguments "},
	{"CALL_NATIVE_1_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function of one argument, which may be left out if B is 0 "},
	{"CALL_NATIVE_1_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function of one argument, which may be left out if B is 0 "},
	{"CALL_NATIVE_2_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function of two arguments, of which B are given "},
	{"CALL_NATIVE_2_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function of two arguments, of which B are given "},
	{"CALL_NATIVE_N_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function with B positional arguments "},
	{"CALL_NATIVE_N_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a native function with B positional arguments "},
	{"CALL_TYPE_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a builtin type whose instances are complete when they are made "},
	{"CALL_TYPE_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of a builtin type whose instances are complete when they are made "},
	{"CALL_STR_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of str with one argument "},
	{"CALL_STR_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of str with one argument "},
	{"CALL_METHOD_NATIVE_0", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a native method of no further arguments "},
	{"CALL_METHOD_NATIVE_1", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a native method of one further argument, which may be left out if B is 0 "},
	{"CALL_METHOD_NATIVE_2", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a native method of two further arguments, of which B are given "},
	{"CALL_METHOD_NATIVE_3", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a native method of three further arguments, of which B are given "},
	{"CALL_METHOD_NATIVE_N", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of a native method with B positional arguments "},
	{"CALL_DICT_GET", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of dict.get "},
	{"CALL_LIST_APPEND", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL_METHOD of list.append "},
	{"CALL_LEN_PLAIN", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of len with one argument "},
	{"CALL_LEN_METHOD", [3]OperandKind{OperandRead, OperandImm, OperandImm}, "CALL of len with one argument "},
	{"COMPARE_EQ_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] == int R[C] "},
	{"COMPARE_EQ_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] == int R[C] "},
	{"COMPARE_NE_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] != int R[C] "},
	{"COMPARE_NE_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] != int R[C] "},
	{"COMPARE_LT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] < int R[C] "},
	{"COMPARE_LT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] < int R[C] "},
	{"COMPARE_LE_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] <= int R[C] "},
	{"COMPARE_LE_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] <= int R[C] "},
	{"COMPARE_GT_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] > int R[C] "},
	{"COMPARE_GT_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] > int R[C] "},
	{"COMPARE_GE_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = int R[B] >= int R[C] "},
	{"COMPARE_GE_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = int R[B] >= int R[C] "},
	{"JUMP_IF_EQ_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] == int R[B]: jump C "},
	{"JUMP_IF_EQ_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] == int R[B]: jump C "},
	{"JUMP_IF_NE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] != int R[B]: jump C "},
	{"JUMP_IF_NE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] != int R[B]: jump C "},
	{"JUMP_IF_LT_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] < int R[B]: jump C "},
	{"JUMP_IF_LT_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] < int R[B]: jump C "},
	{"JUMP_IF_LE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] <= int R[B]: jump C "},
	{"JUMP_IF_LE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] <= int R[B]: jump C "},
	{"JUMP_IF_GT_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] > int R[B]: jump C "},
	{"JUMP_IF_GT_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] > int R[B]: jump C "},
	{"JUMP_IF_GE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] >= int R[B]: jump C "},
	{"JUMP_IF_GE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] >= int R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not int R[A] == int R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not int R[A] == int R[B]: jump C "},
	{"JUMP_IF_NOT_NE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not int R[A] != int R[B]: jump C "},
	{"JUMP_IF_NOT_NE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not int R[A] != int R[B]: jump C "},
	{"JUMP_IF_NOT_LT_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not int R[A] < int R[B]: jump C "},
	{"JUMP_IF_NOT_LT_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not int R[A] < int R[B]: jump C "},
	{"JUMP_IF_NOT_LE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not int R[A] <= int R[B]: jump C "},
	{"JUMP_IF_NOT_LE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not int R[A] <= int R[B]: jump C "},
	{"JUMP_IF_NOT_GT_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not int R[A] > int R[B]: jump C "},
	{"JUMP_IF_NOT_GT_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not int R[A] > int R[B]: jump C "},
	{"JUMP_IF_NOT_GE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not int R[A] >= int R[B]: jump C "},
	{"JUMP_IF_NOT_GE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not int R[A] >= int R[B]: jump C "},
	{"LOOP_IF_EQ_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] == int R[B]: jump C backward and poll "},
	{"LOOP_IF_EQ_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] == int R[B]: jump C backward and poll "},
	{"LOOP_IF_NE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] != int R[B]: jump C backward and poll "},
	{"LOOP_IF_NE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] != int R[B]: jump C backward and poll "},
	{"LOOP_IF_LT_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] < int R[B]: jump C backward and poll "},
	{"LOOP_IF_LT_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] < int R[B]: jump C backward and poll "},
	{"LOOP_IF_LE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] <= int R[B]: jump C backward and poll "},
	{"LOOP_IF_LE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] <= int R[B]: jump C backward and poll "},
	{"LOOP_IF_GT_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] > int R[B]: jump C backward and poll "},
	{"LOOP_IF_GT_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] > int R[B]: jump C backward and poll "},
	{"LOOP_IF_GE_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if int R[A] >= int R[B]: jump C backward and poll "},
	{"LOOP_IF_GE_INT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if int R[A] >= int R[B]: jump C backward and poll "},
	{"COMPARE_EQ_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] == float R[C] "},
	{"COMPARE_EQ_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] == float R[C] "},
	{"COMPARE_NE_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] != float R[C] "},
	{"COMPARE_NE_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] != float R[C] "},
	{"COMPARE_LT_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] < float R[C] "},
	{"COMPARE_LT_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] < float R[C] "},
	{"COMPARE_LE_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] <= float R[C] "},
	{"COMPARE_LE_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] <= float R[C] "},
	{"COMPARE_GT_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] > float R[C] "},
	{"COMPARE_GT_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] > float R[C] "},
	{"COMPARE_GE_FLOAT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = float R[B] >= float R[C] "},
	{"COMPARE_GE_FLOAT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = float R[B] >= float R[C] "},
	{"JUMP_IF_EQ_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] == float R[B]: jump C "},
	{"JUMP_IF_EQ_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] == float R[B]: jump C "},
	{"JUMP_IF_NE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] != float R[B]: jump C "},
	{"JUMP_IF_NE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] != float R[B]: jump C "},
	{"JUMP_IF_LT_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] < float R[B]: jump C "},
	{"JUMP_IF_LT_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] < float R[B]: jump C "},
	{"JUMP_IF_LE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] <= float R[B]: jump C "},
	{"JUMP_IF_LE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] <= float R[B]: jump C "},
	{"JUMP_IF_GT_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] > float R[B]: jump C "},
	{"JUMP_IF_GT_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] > float R[B]: jump C "},
	{"JUMP_IF_GE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] >= float R[B]: jump C "},
	{"JUMP_IF_GE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] >= float R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not float R[A] == float R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not float R[A] == float R[B]: jump C "},
	{"JUMP_IF_NOT_NE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not float R[A] != float R[B]: jump C "},
	{"JUMP_IF_NOT_NE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not float R[A] != float R[B]: jump C "},
	{"JUMP_IF_NOT_LT_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not float R[A] < float R[B]: jump C "},
	{"JUMP_IF_NOT_LT_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not float R[A] < float R[B]: jump C "},
	{"JUMP_IF_NOT_LE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not float R[A] <= float R[B]: jump C "},
	{"JUMP_IF_NOT_LE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not float R[A] <= float R[B]: jump C "},
	{"JUMP_IF_NOT_GT_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not float R[A] > float R[B]: jump C "},
	{"JUMP_IF_NOT_GT_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not float R[A] > float R[B]: jump C "},
	{"JUMP_IF_NOT_GE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not float R[A] >= float R[B]: jump C "},
	{"JUMP_IF_NOT_GE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not float R[A] >= float R[B]: jump C "},
	{"LOOP_IF_LT_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] < float R[B]: jump C backward and poll "},
	{"LOOP_IF_LT_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] < float R[B]: jump C backward and poll "},
	{"LOOP_IF_LE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] <= float R[B]: jump C backward and poll "},
	{"LOOP_IF_LE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] <= float R[B]: jump C backward and poll "},
	{"LOOP_IF_GT_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] > float R[B]: jump C backward and poll "},
	{"LOOP_IF_GT_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] > float R[B]: jump C backward and poll "},
	{"LOOP_IF_GE_FLOAT_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if float R[A] >= float R[B]: jump C backward and poll "},
	{"LOOP_IF_GE_FLOAT_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if float R[A] >= float R[B]: jump C backward and poll "},
	{"JUMP_IF_EQ_STR_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if str R[A] == str R[B]: jump C "},
	{"JUMP_IF_EQ_STR_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if str R[A] == str R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_STR_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if not str R[A] == str R[B]: jump C "},
	{"JUMP_IF_NOT_EQ_STR_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if not str R[A] == str R[B]: jump C "},
	{"FOR_ITER_RANGE", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over a range with step 1; the state is the mark with the rest, and the next number "},
	{"FOR_ITER_LIST", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over a list; the state is the list and the next index "},
	{"FOR_ITER_TUPLE", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over a tuple; the state is the tuple and the next index "},
	{"FOR_ITER_RANGE_STEP", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over a range iterator: a range with another step "},
	{"FOR_ITER_DICT", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over the keys or the values of a dict "},
	{"FOR_ITER_ITEMS", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over the items of a dict, and the UNPACK_SEQUENCE of two at the jump's target, without the tuple "},
	{"FOR_ITER_ENUMERATE", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over enumerate(list), and the UNPACK_SEQUENCE of two at the jump's target, without the tuple "},
	{"FOR_ITER_ZIP", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over zip(list, list), and the UNPACK_SEQUENCE of two at the jump's target, without the tuple "},
	{"FOR_ITER_NATIVE", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over an iterator of a native type "},
	{"FOR_ITER_GENERATOR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over a generator, which continues in this activation of the loop "},
	{"FOR_ITER_PAIR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "FOR_ITER over an iterator of pairs, and the UNPACK_SEQUENCE of two at the jump's target, without the tuple "},
	{"LOAD_GLOBAL_MODULE", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "R[A] = globals[name], whose place in the dict is known "},
	{"LOAD_GLOBAL_BUILTIN", [3]OperandKind{OperandRead, OperandWideName, OperandNone}, "R[A] = builtins[name], whose place in the dict is known, and which is not among the globals "},
	{"JUMP_IF_IN_DICT", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] in dict R[B]: jump C "},
	{"JUMP_IF_NOT_IN_DICT", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] not in dict R[B]: jump C "},
	{"JUMP_IF_IN_SET_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] in set R[B]: jump C "},
	{"JUMP_IF_IN_SET_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] in set R[B]: jump C "},
	{"JUMP_IF_NOT_IN_SET_RR", [3]OperandKind{OperandRead, OperandRead, OperandJump}, "if R[A] not in set R[B]: jump C "},
	{"JUMP_IF_NOT_IN_SET_RK", [3]OperandKind{OperandRead, OperandConst, OperandJump}, "if R[A] not in set R[B]: jump C "},
	{"BINARY_SUBSCR_LIST_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "R[A] = list R[B][int R[C]] "},
	{"BINARY_SUBSCR_LIST_INT_RK", [3]OperandKind{OperandRead, OperandRead, OperandConst}, "R[A] = list R[B][int R[C]] "},
	{"BINARY_SUBSCR_TUPLE_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = tuple R[B][int R[C]] "},
	{"BINARY_SUBSCR_TUPLE_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = tuple R[B][int R[C]] "},
	{"BINARY_SUBSCR_STR_INT_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = str R[B][int R[C]], ASCII "},
	{"BINARY_SUBSCR_STR_INT_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = str R[B][int R[C]], ASCII "},
	{"BINARY_SUBSCR_SLICE_RR", [3]OperandKind{OperandWrite, OperandRead, OperandRead}, "R[A] = str, list or tuple R[B][slice R[C]], with int bounds and no step "},
	{"BINARY_SUBSCR_SLICE_RK", [3]OperandKind{OperandWrite, OperandRead, OperandConst}, "R[A] = str, list or tuple R[B][slice R[C]], with int bounds and no step "},
	{"BINARY_SUBSCR_DICT_RR", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "R[A] = dict R[B][R[C]] "},
	{"BINARY_SUBSCR_DICT_RK", [3]OperandKind{OperandRead, OperandRead, OperandConst}, "R[A] = dict R[B][R[C]] "},
	{"STORE_SUBSCR_LIST_INT_RR", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "list R[A][int R[B]] = R[C] "},
	{"STORE_SUBSCR_LIST_INT_KR", [3]OperandKind{OperandRead, OperandConst, OperandRead}, "list R[A][int R[B]] = R[C] "},
	{"STORE_SUBSCR_DICT_RR", [3]OperandKind{OperandRead, OperandRead, OperandRead}, "dict R[A][R[B]] = R[C] "},
	{"STORE_SUBSCR_DICT_KR", [3]OperandKind{OperandRead, OperandConst, OperandRead}, "dict R[A][R[B]] = R[C] "},
}
