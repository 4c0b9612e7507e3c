// Code generated from interp/instructions; DO NOT EDIT.

package bytecode

// The opcodes.
const (
	NOP                       Opcode = iota // does nothing
	MOVE                                    // R[A] = R[B]
	LOAD_CONST                              // R[A] = K[W]
	LOAD_FAR                                // R[A] = R[W], a register beyond MaxRegister
	STORE_FAR                               // R[W] = R[A]
	CLEAR                                   // R[A] .. R[A+B-1] = unbound
	CHECK_BOUND                             // raise UnboundLocalError (NameError for a free variable/hidden local) if R[A] is unbound
	DELETE_FAST                             // CHECK_BOUND R[A]; R[A] = unbound
	MAKE_CELL                               // R[A] = new cell holding R[A]
	COPY_FREE                               // R[A+i] = closure[i] of the running function, for i < B
	LOAD_DEREF                              // R[A] = cell R[B]; raise NameError/UnboundLocalError if it is empty
	STORE_DEREF                             // cell R[A] = R[B]
	DELETE_DEREF                            // empty the cell R[A]; error if it is empty
	LOAD_FROM_DICT_OR_DEREF                 // R[A] = mapping R[A][name C] if there, else cell R[B]
	LOAD_GLOBAL                             // R[A] = globals or builtins [name]
	STORE_GLOBAL                            // globals[name] = R[A]
	DELETE_GLOBAL                           // del globals[name]
	LOAD_NAME                               // R[A] = locals, globals or builtins [name]; locals is R[0] in code without FlagOptimized
	STORE_NAME                              // locals R[0] [name] = R[A]
	DELETE_NAME                             // del locals R[0] [name]
	LOAD_FROM_DICT_OR_GLOBALS               // R[A] = mapping R[A] [name] if there, else globals or builtins
	LOAD_LOCALS                             // R[A] = the mapping R[0] of this frame (module, class, exec code)
	LOAD_BUILD_CLASS                        // R[A] = builtins.__build_class__
	LOAD_COMMON_CONSTANT                    // R[A] = 0 AssertionError, 1 NotImplementedError, 2 tuple, 3 all, 4 any
	LOAD_ATTR                               // R[A] = R[B].name
	STORE_ATTR                              // R[A].name = R[C]
	DELETE_ATTR                             // del R[A].name
	LOAD_METHOD                             // R[A], R[A+1] = function, self; or attribute, unbound. Only directly for CALL_METHOD*
	LOAD_SPECIAL                            // R[A], R[A+1] = special method of R[B] looked up on its type: 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__ (errors as `with` words them)
	LOAD_SUPER_ATTR                         // R[A] = super(R[A+1], R[A+2]).name, where R[A] holds the global `super`; calls R[A] generally when it is not the builtin
	LOAD_SUPER_METHOD                       // same, result as LOAD_METHOD in R[A], R[A+1]
	BINARY_SUBSCR_RR                        // R[A] = R[B][R[C]]
	BINARY_SUBSCR_RK                        // R[A] = R[B][R[C]]
	STORE_SUBSCR_RR                         // R[A][R[B]] = R[C]   (form letters: key, value)
	STORE_SUBSCR_KR                         // R[A][R[B]] = R[C]   (form letters: key, value)
	DELETE_SUBSCR                           // del R[A][R[B]]
	BINARY_SLICE                            // R[A] = R[B][R[C]:R[C+1]]
	STORE_SLICE                             // R[A][R[B]:R[B+1]] = R[C]
	BUILD_SLICE                             // R[A] = slice(R[B], R[B+1][, R[B+2]]), C = 2 or 3
	BINARY_ADD_RR                           // R[A] = R[B] X R[C]
	BINARY_ADD_RK                           // R[A] = R[B] X R[C]
	BINARY_ADD_KR                           // R[A] = R[B] X R[C]
	BINARY_SUB_RR                           // R[A] = R[B] X R[C]
	BINARY_SUB_RK                           // R[A] = R[B] X R[C]
	BINARY_SUB_KR                           // R[A] = R[B] X R[C]
	BINARY_MUL_RR                           // R[A] = R[B] X R[C]
	BINARY_MUL_RK                           // R[A] = R[B] X R[C]
	BINARY_MUL_KR                           // R[A] = R[B] X R[C]
	BINARY_TRUEDIV_RR                       // R[A] = R[B] X R[C]
	BINARY_TRUEDIV_RK                       // R[A] = R[B] X R[C]
	BINARY_TRUEDIV_KR                       // R[A] = R[B] X R[C]
	BINARY_FLOORDIV_RR                      // R[A] = R[B] X R[C]
	BINARY_FLOORDIV_RK                      // R[A] = R[B] X R[C]
	BINARY_FLOORDIV_KR                      // R[A] = R[B] X R[C]
	BINARY_MOD_RR                           // R[A] = R[B] X R[C]
	BINARY_MOD_RK                           // R[A] = R[B] X R[C]
	BINARY_MOD_KR                           // R[A] = R[B] X R[C]
	BINARY_POW_RR                           // R[A] = R[B] X R[C]
	BINARY_POW_RK                           // R[A] = R[B] X R[C]
	BINARY_POW_KR                           // R[A] = R[B] X R[C]
	BINARY_LSHIFT_RR                        // R[A] = R[B] X R[C]
	BINARY_LSHIFT_RK                        // R[A] = R[B] X R[C]
	BINARY_LSHIFT_KR                        // R[A] = R[B] X R[C]
	BINARY_RSHIFT_RR                        // R[A] = R[B] X R[C]
	BINARY_RSHIFT_RK                        // R[A] = R[B] X R[C]
	BINARY_RSHIFT_KR                        // R[A] = R[B] X R[C]
	BINARY_AND_RR                           // R[A] = R[B] X R[C]
	BINARY_AND_RK                           // R[A] = R[B] X R[C]
	BINARY_AND_KR                           // R[A] = R[B] X R[C]
	BINARY_OR_RR                            // R[A] = R[B] X R[C]
	BINARY_OR_RK                            // R[A] = R[B] X R[C]
	BINARY_OR_KR                            // R[A] = R[B] X R[C]
	BINARY_XOR_RR                           // R[A] = R[B] X R[C]
	BINARY_XOR_RK                           // R[A] = R[B] X R[C]
	BINARY_XOR_KR                           // R[A] = R[B] X R[C]
	BINARY_MATMUL_RR                        // R[A] = R[B] X R[C]
	BINARY_MATMUL_RK                        // R[A] = R[B] X R[C]
	BINARY_MATMUL_KR                        // R[A] = R[B] X R[C]
	INPLACE_ADD_RR                          // R[A] = R[B] X= R[C]
	INPLACE_ADD_RK                          // R[A] = R[B] X= R[C]
	INPLACE_SUB_RR                          // R[A] = R[B] X= R[C]
	INPLACE_SUB_RK                          // R[A] = R[B] X= R[C]
	INPLACE_MUL_RR                          // R[A] = R[B] X= R[C]
	INPLACE_MUL_RK                          // R[A] = R[B] X= R[C]
	INPLACE_TRUEDIV_RR                      // R[A] = R[B] X= R[C]
	INPLACE_TRUEDIV_RK                      // R[A] = R[B] X= R[C]
	INPLACE_FLOORDIV_RR                     // R[A] = R[B] X= R[C]
	INPLACE_FLOORDIV_RK                     // R[A] = R[B] X= R[C]
	INPLACE_MOD_RR                          // R[A] = R[B] X= R[C]
	INPLACE_MOD_RK                          // R[A] = R[B] X= R[C]
	INPLACE_POW_RR                          // R[A] = R[B] X= R[C]
	INPLACE_POW_RK                          // R[A] = R[B] X= R[C]
	INPLACE_LSHIFT_RR                       // R[A] = R[B] X= R[C]
	INPLACE_LSHIFT_RK                       // R[A] = R[B] X= R[C]
	INPLACE_RSHIFT_RR                       // R[A] = R[B] X= R[C]
	INPLACE_RSHIFT_RK                       // R[A] = R[B] X= R[C]
	INPLACE_AND_RR                          // R[A] = R[B] X= R[C]
	INPLACE_AND_RK                          // R[A] = R[B] X= R[C]
	INPLACE_OR_RR                           // R[A] = R[B] X= R[C]
	INPLACE_OR_RK                           // R[A] = R[B] X= R[C]
	INPLACE_XOR_RR                          // R[A] = R[B] X= R[C]
	INPLACE_XOR_RK                          // R[A] = R[B] X= R[C]
	INPLACE_MATMUL_RR                       // R[A] = R[B] X= R[C]
	INPLACE_MATMUL_RK                       // R[A] = R[B] X= R[C]
	UNARY_NEGATIVE                          // R[A] = -R[B]
	UNARY_POSITIVE                          // R[A] = +R[B]
	UNARY_INVERT                            // R[A] = ~R[B]
	UNARY_NOT                               // R[A] = not R[B]
	TO_BOOL                                 // R[A] = bool(R[B])
	COMPARE_EQ_RR                           // R[A] = R[B] X R[C] (any object)
	COMPARE_EQ_RK                           // R[A] = R[B] X R[C] (any object)
	COMPARE_NE_RR                           // R[A] = R[B] X R[C] (any object)
	COMPARE_NE_RK                           // R[A] = R[B] X R[C] (any object)
	COMPARE_LT_RR                           // R[A] = R[B] X R[C] (any object)
	COMPARE_LT_RK                           // R[A] = R[B] X R[C] (any object)
	COMPARE_LE_RR                           // R[A] = R[B] X R[C] (any object)
	COMPARE_LE_RK                           // R[A] = R[B] X R[C] (any object)
	COMPARE_GT_RR                           // R[A] = R[B] X R[C] (any object)
	COMPARE_GT_RK                           // R[A] = R[B] X R[C] (any object)
	COMPARE_GE_RR                           // R[A] = R[B] X R[C] (any object)
	COMPARE_GE_RK                           // R[A] = R[B] X R[C] (any object)
	JUMP_IF_EQ_RR                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_EQ_RK                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_NE_RR                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_NE_RK                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_LT_RR                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_LT_RK                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_LE_RR                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_LE_RK                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_GT_RR                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_GT_RK                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_GE_RR                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_GE_RK                           // if R[A] X R[B]: jump C (forward)
	JUMP_IF_NOT_EQ_RR                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_EQ_RK                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_NE_RR                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_NE_RK                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_LT_RR                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_LT_RK                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_LE_RR                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_LE_RK                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_GT_RR                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_GT_RK                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_GE_RR                       // if not (R[A] X R[B]): jump C (forward)
	JUMP_IF_NOT_GE_RK                       // if not (R[A] X R[B]): jump C (forward)
	LOOP_IF_EQ_RR                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_EQ_RK                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_NE_RR                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_NE_RK                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_LT_RR                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_LT_RK                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_LE_RR                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_LE_RK                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_GT_RR                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_GT_RK                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_GE_RR                           // if R[A] X R[B]: jump C (backward; polls)
	LOOP_IF_GE_RK                           // if R[A] X R[B]: jump C (backward; polls)
	IS_OP                                   // R[A] = R[B] is R[C]
	IS_NOT_OP                               // R[A] = R[B] is not R[C]
	CONTAINS_OP_RR                          // R[A] = R[B] in R[C]
	CONTAINS_OP_RK                          // R[A] = R[B] in R[C]
	NOT_CONTAINS_OP_RR                      // R[A] = R[B] not in R[C]
	NOT_CONTAINS_OP_RK                      // R[A] = R[B] not in R[C]
	JUMP                                    // jump (forward)
	JUMP_BACK                               // jump backward; polls
	JUMP_IF_TRUE                            // if R[A] is true: jump (forward)
	JUMP_IF_FALSE                           // if R[A] is false: jump (forward)
	LOOP_IF_TRUE                            // if R[A] is true: jump backward; polls
	JUMP_IF_NONE                            // if R[A] is None: jump (forward)
	JUMP_IF_NOT_NONE                        // if R[A] is not None: jump (forward)
	JUMP_IF_IS                              // if R[A] is R[B]: jump
	JUMP_IF_IS_NOT                          // if R[A] is not R[B]: jump
	JUMP_IF_IN_RR                           // if R[A] in R[B]: jump
	JUMP_IF_IN_RK                           // if R[A] in R[B]: jump
	JUMP_IF_NOT_IN_RR                       // if R[A] not in R[B]: jump
	JUMP_IF_NOT_IN_RK                       // if R[A] not in R[B]: jump
	CALL                                    // R[A] = R[A](R[A+2] .. R[A+1+B]); R[A+1] is scratch
	CALL_METHOD                             // as CALL, but if R[A+1] is bound it is the first argument (after LOAD_METHOD, LOAD_SPECIAL, LOAD_SUPER_METHOD)
	CALL_KW                                 // as CALL with B arguments in all, the last of them named by the tuple constant C (unscaled index)
	CALL_METHOD_KW                          // CALL_METHOD likewise
	CALL_EX                                 // R[A] = R[A](*R[A+2], **R[A+3]); R[A+2] any iterable (list/tuple built by the compiler), R[A+3] a dict or unbound
	BUILD_LIST                              // R[A] = [R[B] .. C items]
	BUILD_TUPLE                             // R[A] = (R[B] .. C items)
	BUILD_SET                               // R[A] = {R[B] .. C items}
	BUILD_MAP                               // R[A] = dict of C pairs R[B]: R[B+1] ...
	BUILD_STRING                            // R[A] = concatenation of C strs
	LIST_APPEND                             // list R[A].append(R[B])
	LIST_EXTEND                             // list R[A].extend(R[B]) ("Value after * must be an iterable, not X")
	LIST_TO_TUPLE                           // R[A] = tuple(list R[B])
	SET_ADD                                 // set R[A].add(R[B])
	SET_UPDATE                              // set R[A].update(R[B])
	MAP_ADD                                 // dict R[A][R[B]] = R[C]
	DICT_UPDATE                             // dict R[A].update(R[B]) ("'X' object is not a mapping")
	DICT_MERGE                              // like DICT_UPDATE for call keywords; duplicate key is a TypeError that names the callable R[C]
	FORMAT_SIMPLE                           // R[A] = format(R[B], "")
	FORMAT_WITH_SPEC                        // R[A] = format(R[B], R[C])
	CONVERT_VALUE                           // R[A] = 1 str, 2 repr, 3 ascii of R[B]
	BUILD_INTERPOLATION                     // R[A] = Interpolation(value R[B], str R[B+1], conversion C&3 (0 None,1 s,2 r,3 a), format spec R[B+2] if C&4 else '')
	BUILD_TEMPLATE                          // R[A] = Template(strings tuple R[B], interpolations tuple R[B+1])
	UNPACK_SEQUENCE                         // R[A] .. R[A+C-1] = the C items of R[B]
	UNPACK_EX                               // starred: C = before | after<<8; R[A].. before items, a list, after items
	GET_ITER                                // R[A], R[A+1] = loop state to iterate over R[B] (for FOR_ITER only; exact builtin containers are walked without an iterator object)
	GET_ITER_OBJECT                         // R[A] = iter(R[B])
	FOR_ITER                                // if the loop state R[B],R[B+1] has a next item: R[A] = it and jump C (backward, polls); else fall through. Stands at the loop's bottom
	RETURN_VALUE                            // return R[A]
	RETURN_CONST                            // return K[W]
	RETURN_GENERATOR                        // first instruction of generator/coroutine code (after COPY_FREE/MAKE_CELL): return a generator that continues behind it; R[A] is the register reserved to hold the generator itself
	YIELD_VALUE                             // yield R[B]; R[A] = the value sent
	SEND                                    // send R[A] to the iterator/awaitable R[B]; if it yields, yield that and on resumption put the sent value in R[A] and execute this instruction again; when it ends R[A] = its result
	GET_YIELD_FROM_ITER                     // R[A] = iterator for `yield from R[B]`
	GET_AWAITABLE                           // R[A] = awaitable iterator of R[B]; C: 0 plain, 1 from __aenter__, 2 from __aexit__
	GET_AITER                               // R[A] = aiter(R[B])
	GET_ANEXT                               // R[A] = awaitable of anext(R[B]) (already through GET_AWAITABLE)
	END_ASYNC_FOR                           // R[A] is a caught exception: if StopAsyncIteration jump W, else re-raise
	PUSH_EXC                                // R[A] = exception handled so far (or None); the handled exception = R[B]
	POP_EXC                                 // the handled exception = R[A]
	JUMP_IF_NOT_EXC_MATCH                   // if exception R[A] does not match class or tuple R[B]: jump C
	CHECK_EG_MATCH                          // except*: R[A], R[A+1] = rest, matching part of exception R[B] for class(es) R[C] (None where empty)
	PREP_RERAISE_STAR                       // R[A] = exception to raise (or None) from the original exception R[B] and the list R[C] of raised/unhandled parts
	RAISE                                   // B=0: re-raise the handled exception; 1: raise R[A]; 2: raise R[A] from R[A+1]
	RERAISE                                 // raise exception R[A] again, keeping its traceback
	EXC_INFO                                // R[A], R[A+1], R[A+2] = type, value, traceback of exception R[B] (arguments of __exit__)
	IMPORT_NAME                             // R[A] = __import__(name, globals, locals, fromlist R[C+1], level R[C])
	IMPORT_FROM                             // R[A] = from module R[B] import name
	IMPORT_STAR                             // copy the public names of module R[A] to the locals R[0]
	MAKE_FUNCTION                           // R[A] = function from code constant W
	SET_FUNCTION_ATTRIBUTE                  // function R[A]: C=1 defaults tuple, 2 kwdefaults dict, 4 annotations, 8 closure tuple of cells, 16 __annotate__ function = R[B]
	SETUP_ANNOTATIONS                       // locals R[0] gets __annotations__ = {} if it has none
	MATCH_MAPPING                           // R[A] = R[B] is a mapping for patterns
	MATCH_SEQUENCE                          // R[A] = R[B] is a sequence for patterns
	MATCH_KEYS                              // R[A] = tuple of the values of subject R[B] for the keys tuple R[C], or None
	MATCH_CLASS                             // R[A] = tuple of attributes of subject R[B] as class R[B+1], keyword names tuple R[B+2], C positional patterns; or None
	GET_LEN                                 // R[A] = len(R[B])
	PRINT_EXPR                              // sys.displayhook(R[A])
	STOPITERATION_ERROR                     // R[A] = what a StopIteration (StopAsyncIteration in async generators) R[B] that leaves a generator is turned into (RuntimeError), else R[B]
	ASYNC_GEN_WRAP                          // R[A] = R[B] wrapped as a value yielded by an async generator
	MAKE_TYPEVAR                            // R[A] = TypeVar(name R[B]); C=1: bound evaluator function in R[B+1], 2: constraints evaluator in R[B+1]
	MAKE_PARAMSPEC                          // R[A] = ParamSpec(name R[B])
	MAKE_TYPEVARTUPLE                       // R[A] = TypeVarTuple(name R[B])
	SET_TYPEPARAM_DEFAULT                   // type parameter R[A] gets the default evaluator function R[B]
	SET_FUNCTION_TYPE_PARAMS                // function R[A].__type_params__ = R[B]
	SUBSCRIPT_GENERIC                       // R[A] = Generic[*R[B]] (tuple of type parameters)
	MAKE_TYPEALIAS                          // R[A] = TypeAliasType(name R[B], type params tuple or None R[B+1], value evaluator function R[B+2])
)

var opcodeNames = [...]string{
	NOP:                       "NOP",
	MOVE:                      "MOVE",
	LOAD_CONST:                "LOAD_CONST",
	LOAD_FAR:                  "LOAD_FAR",
	STORE_FAR:                 "STORE_FAR",
	CLEAR:                     "CLEAR",
	CHECK_BOUND:               "CHECK_BOUND",
	DELETE_FAST:               "DELETE_FAST",
	MAKE_CELL:                 "MAKE_CELL",
	COPY_FREE:                 "COPY_FREE",
	LOAD_DEREF:                "LOAD_DEREF",
	STORE_DEREF:               "STORE_DEREF",
	DELETE_DEREF:              "DELETE_DEREF",
	LOAD_FROM_DICT_OR_DEREF:   "LOAD_FROM_DICT_OR_DEREF",
	LOAD_GLOBAL:               "LOAD_GLOBAL",
	STORE_GLOBAL:              "STORE_GLOBAL",
	DELETE_GLOBAL:             "DELETE_GLOBAL",
	LOAD_NAME:                 "LOAD_NAME",
	STORE_NAME:                "STORE_NAME",
	DELETE_NAME:               "DELETE_NAME",
	LOAD_FROM_DICT_OR_GLOBALS: "LOAD_FROM_DICT_OR_GLOBALS",
	LOAD_LOCALS:               "LOAD_LOCALS",
	LOAD_BUILD_CLASS:          "LOAD_BUILD_CLASS",
	LOAD_COMMON_CONSTANT:      "LOAD_COMMON_CONSTANT",
	LOAD_ATTR:                 "LOAD_ATTR",
	STORE_ATTR:                "STORE_ATTR",
	DELETE_ATTR:               "DELETE_ATTR",
	LOAD_METHOD:               "LOAD_METHOD",
	LOAD_SPECIAL:              "LOAD_SPECIAL",
	LOAD_SUPER_ATTR:           "LOAD_SUPER_ATTR",
	LOAD_SUPER_METHOD:         "LOAD_SUPER_METHOD",
	BINARY_SUBSCR_RR:          "BINARY_SUBSCR_RR",
	BINARY_SUBSCR_RK:          "BINARY_SUBSCR_RK",
	STORE_SUBSCR_RR:           "STORE_SUBSCR_RR",
	STORE_SUBSCR_KR:           "STORE_SUBSCR_KR",
	DELETE_SUBSCR:             "DELETE_SUBSCR",
	BINARY_SLICE:              "BINARY_SLICE",
	STORE_SLICE:               "STORE_SLICE",
	BUILD_SLICE:               "BUILD_SLICE",
	BINARY_ADD_RR:             "BINARY_ADD_RR",
	BINARY_ADD_RK:             "BINARY_ADD_RK",
	BINARY_ADD_KR:             "BINARY_ADD_KR",
	BINARY_SUB_RR:             "BINARY_SUB_RR",
	BINARY_SUB_RK:             "BINARY_SUB_RK",
	BINARY_SUB_KR:             "BINARY_SUB_KR",
	BINARY_MUL_RR:             "BINARY_MUL_RR",
	BINARY_MUL_RK:             "BINARY_MUL_RK",
	BINARY_MUL_KR:             "BINARY_MUL_KR",
	BINARY_TRUEDIV_RR:         "BINARY_TRUEDIV_RR",
	BINARY_TRUEDIV_RK:         "BINARY_TRUEDIV_RK",
	BINARY_TRUEDIV_KR:         "BINARY_TRUEDIV_KR",
	BINARY_FLOORDIV_RR:        "BINARY_FLOORDIV_RR",
	BINARY_FLOORDIV_RK:        "BINARY_FLOORDIV_RK",
	BINARY_FLOORDIV_KR:        "BINARY_FLOORDIV_KR",
	BINARY_MOD_RR:             "BINARY_MOD_RR",
	BINARY_MOD_RK:             "BINARY_MOD_RK",
	BINARY_MOD_KR:             "BINARY_MOD_KR",
	BINARY_POW_RR:             "BINARY_POW_RR",
	BINARY_POW_RK:             "BINARY_POW_RK",
	BINARY_POW_KR:             "BINARY_POW_KR",
	BINARY_LSHIFT_RR:          "BINARY_LSHIFT_RR",
	BINARY_LSHIFT_RK:          "BINARY_LSHIFT_RK",
	BINARY_LSHIFT_KR:          "BINARY_LSHIFT_KR",
	BINARY_RSHIFT_RR:          "BINARY_RSHIFT_RR",
	BINARY_RSHIFT_RK:          "BINARY_RSHIFT_RK",
	BINARY_RSHIFT_KR:          "BINARY_RSHIFT_KR",
	BINARY_AND_RR:             "BINARY_AND_RR",
	BINARY_AND_RK:             "BINARY_AND_RK",
	BINARY_AND_KR:             "BINARY_AND_KR",
	BINARY_OR_RR:              "BINARY_OR_RR",
	BINARY_OR_RK:              "BINARY_OR_RK",
	BINARY_OR_KR:              "BINARY_OR_KR",
	BINARY_XOR_RR:             "BINARY_XOR_RR",
	BINARY_XOR_RK:             "BINARY_XOR_RK",
	BINARY_XOR_KR:             "BINARY_XOR_KR",
	BINARY_MATMUL_RR:          "BINARY_MATMUL_RR",
	BINARY_MATMUL_RK:          "BINARY_MATMUL_RK",
	BINARY_MATMUL_KR:          "BINARY_MATMUL_KR",
	INPLACE_ADD_RR:            "INPLACE_ADD_RR",
	INPLACE_ADD_RK:            "INPLACE_ADD_RK",
	INPLACE_SUB_RR:            "INPLACE_SUB_RR",
	INPLACE_SUB_RK:            "INPLACE_SUB_RK",
	INPLACE_MUL_RR:            "INPLACE_MUL_RR",
	INPLACE_MUL_RK:            "INPLACE_MUL_RK",
	INPLACE_TRUEDIV_RR:        "INPLACE_TRUEDIV_RR",
	INPLACE_TRUEDIV_RK:        "INPLACE_TRUEDIV_RK",
	INPLACE_FLOORDIV_RR:       "INPLACE_FLOORDIV_RR",
	INPLACE_FLOORDIV_RK:       "INPLACE_FLOORDIV_RK",
	INPLACE_MOD_RR:            "INPLACE_MOD_RR",
	INPLACE_MOD_RK:            "INPLACE_MOD_RK",
	INPLACE_POW_RR:            "INPLACE_POW_RR",
	INPLACE_POW_RK:            "INPLACE_POW_RK",
	INPLACE_LSHIFT_RR:         "INPLACE_LSHIFT_RR",
	INPLACE_LSHIFT_RK:         "INPLACE_LSHIFT_RK",
	INPLACE_RSHIFT_RR:         "INPLACE_RSHIFT_RR",
	INPLACE_RSHIFT_RK:         "INPLACE_RSHIFT_RK",
	INPLACE_AND_RR:            "INPLACE_AND_RR",
	INPLACE_AND_RK:            "INPLACE_AND_RK",
	INPLACE_OR_RR:             "INPLACE_OR_RR",
	INPLACE_OR_RK:             "INPLACE_OR_RK",
	INPLACE_XOR_RR:            "INPLACE_XOR_RR",
	INPLACE_XOR_RK:            "INPLACE_XOR_RK",
	INPLACE_MATMUL_RR:         "INPLACE_MATMUL_RR",
	INPLACE_MATMUL_RK:         "INPLACE_MATMUL_RK",
	UNARY_NEGATIVE:            "UNARY_NEGATIVE",
	UNARY_POSITIVE:            "UNARY_POSITIVE",
	UNARY_INVERT:              "UNARY_INVERT",
	UNARY_NOT:                 "UNARY_NOT",
	TO_BOOL:                   "TO_BOOL",
	COMPARE_EQ_RR:             "COMPARE_EQ_RR",
	COMPARE_EQ_RK:             "COMPARE_EQ_RK",
	COMPARE_NE_RR:             "COMPARE_NE_RR",
	COMPARE_NE_RK:             "COMPARE_NE_RK",
	COMPARE_LT_RR:             "COMPARE_LT_RR",
	COMPARE_LT_RK:             "COMPARE_LT_RK",
	COMPARE_LE_RR:             "COMPARE_LE_RR",
	COMPARE_LE_RK:             "COMPARE_LE_RK",
	COMPARE_GT_RR:             "COMPARE_GT_RR",
	COMPARE_GT_RK:             "COMPARE_GT_RK",
	COMPARE_GE_RR:             "COMPARE_GE_RR",
	COMPARE_GE_RK:             "COMPARE_GE_RK",
	JUMP_IF_EQ_RR:             "JUMP_IF_EQ_RR",
	JUMP_IF_EQ_RK:             "JUMP_IF_EQ_RK",
	JUMP_IF_NE_RR:             "JUMP_IF_NE_RR",
	JUMP_IF_NE_RK:             "JUMP_IF_NE_RK",
	JUMP_IF_LT_RR:             "JUMP_IF_LT_RR",
	JUMP_IF_LT_RK:             "JUMP_IF_LT_RK",
	JUMP_IF_LE_RR:             "JUMP_IF_LE_RR",
	JUMP_IF_LE_RK:             "JUMP_IF_LE_RK",
	JUMP_IF_GT_RR:             "JUMP_IF_GT_RR",
	JUMP_IF_GT_RK:             "JUMP_IF_GT_RK",
	JUMP_IF_GE_RR:             "JUMP_IF_GE_RR",
	JUMP_IF_GE_RK:             "JUMP_IF_GE_RK",
	JUMP_IF_NOT_EQ_RR:         "JUMP_IF_NOT_EQ_RR",
	JUMP_IF_NOT_EQ_RK:         "JUMP_IF_NOT_EQ_RK",
	JUMP_IF_NOT_NE_RR:         "JUMP_IF_NOT_NE_RR",
	JUMP_IF_NOT_NE_RK:         "JUMP_IF_NOT_NE_RK",
	JUMP_IF_NOT_LT_RR:         "JUMP_IF_NOT_LT_RR",
	JUMP_IF_NOT_LT_RK:         "JUMP_IF_NOT_LT_RK",
	JUMP_IF_NOT_LE_RR:         "JUMP_IF_NOT_LE_RR",
	JUMP_IF_NOT_LE_RK:         "JUMP_IF_NOT_LE_RK",
	JUMP_IF_NOT_GT_RR:         "JUMP_IF_NOT_GT_RR",
	JUMP_IF_NOT_GT_RK:         "JUMP_IF_NOT_GT_RK",
	JUMP_IF_NOT_GE_RR:         "JUMP_IF_NOT_GE_RR",
	JUMP_IF_NOT_GE_RK:         "JUMP_IF_NOT_GE_RK",
	LOOP_IF_EQ_RR:             "LOOP_IF_EQ_RR",
	LOOP_IF_EQ_RK:             "LOOP_IF_EQ_RK",
	LOOP_IF_NE_RR:             "LOOP_IF_NE_RR",
	LOOP_IF_NE_RK:             "LOOP_IF_NE_RK",
	LOOP_IF_LT_RR:             "LOOP_IF_LT_RR",
	LOOP_IF_LT_RK:             "LOOP_IF_LT_RK",
	LOOP_IF_LE_RR:             "LOOP_IF_LE_RR",
	LOOP_IF_LE_RK:             "LOOP_IF_LE_RK",
	LOOP_IF_GT_RR:             "LOOP_IF_GT_RR",
	LOOP_IF_GT_RK:             "LOOP_IF_GT_RK",
	LOOP_IF_GE_RR:             "LOOP_IF_GE_RR",
	LOOP_IF_GE_RK:             "LOOP_IF_GE_RK",
	IS_OP:                     "IS_OP",
	IS_NOT_OP:                 "IS_NOT_OP",
	CONTAINS_OP_RR:            "CONTAINS_OP_RR",
	CONTAINS_OP_RK:            "CONTAINS_OP_RK",
	NOT_CONTAINS_OP_RR:        "NOT_CONTAINS_OP_RR",
	NOT_CONTAINS_OP_RK:        "NOT_CONTAINS_OP_RK",
	JUMP:                      "JUMP",
	JUMP_BACK:                 "JUMP_BACK",
	JUMP_IF_TRUE:              "JUMP_IF_TRUE",
	JUMP_IF_FALSE:             "JUMP_IF_FALSE",
	LOOP_IF_TRUE:              "LOOP_IF_TRUE",
	JUMP_IF_NONE:              "JUMP_IF_NONE",
	JUMP_IF_NOT_NONE:          "JUMP_IF_NOT_NONE",
	JUMP_IF_IS:                "JUMP_IF_IS",
	JUMP_IF_IS_NOT:            "JUMP_IF_IS_NOT",
	JUMP_IF_IN_RR:             "JUMP_IF_IN_RR",
	JUMP_IF_IN_RK:             "JUMP_IF_IN_RK",
	JUMP_IF_NOT_IN_RR:         "JUMP_IF_NOT_IN_RR",
	JUMP_IF_NOT_IN_RK:         "JUMP_IF_NOT_IN_RK",
	CALL:                      "CALL",
	CALL_METHOD:               "CALL_METHOD",
	CALL_KW:                   "CALL_KW",
	CALL_METHOD_KW:            "CALL_METHOD_KW",
	CALL_EX:                   "CALL_EX",
	BUILD_LIST:                "BUILD_LIST",
	BUILD_TUPLE:               "BUILD_TUPLE",
	BUILD_SET:                 "BUILD_SET",
	BUILD_MAP:                 "BUILD_MAP",
	BUILD_STRING:              "BUILD_STRING",
	LIST_APPEND:               "LIST_APPEND",
	LIST_EXTEND:               "LIST_EXTEND",
	LIST_TO_TUPLE:             "LIST_TO_TUPLE",
	SET_ADD:                   "SET_ADD",
	SET_UPDATE:                "SET_UPDATE",
	MAP_ADD:                   "MAP_ADD",
	DICT_UPDATE:               "DICT_UPDATE",
	DICT_MERGE:                "DICT_MERGE",
	FORMAT_SIMPLE:             "FORMAT_SIMPLE",
	FORMAT_WITH_SPEC:          "FORMAT_WITH_SPEC",
	CONVERT_VALUE:             "CONVERT_VALUE",
	BUILD_INTERPOLATION:       "BUILD_INTERPOLATION",
	BUILD_TEMPLATE:            "BUILD_TEMPLATE",
	UNPACK_SEQUENCE:           "UNPACK_SEQUENCE",
	UNPACK_EX:                 "UNPACK_EX",
	GET_ITER:                  "GET_ITER",
	GET_ITER_OBJECT:           "GET_ITER_OBJECT",
	FOR_ITER:                  "FOR_ITER",
	RETURN_VALUE:              "RETURN_VALUE",
	RETURN_CONST:              "RETURN_CONST",
	RETURN_GENERATOR:          "RETURN_GENERATOR",
	YIELD_VALUE:               "YIELD_VALUE",
	SEND:                      "SEND",
	GET_YIELD_FROM_ITER:       "GET_YIELD_FROM_ITER",
	GET_AWAITABLE:             "GET_AWAITABLE",
	GET_AITER:                 "GET_AITER",
	GET_ANEXT:                 "GET_ANEXT",
	END_ASYNC_FOR:             "END_ASYNC_FOR",
	PUSH_EXC:                  "PUSH_EXC",
	POP_EXC:                   "POP_EXC",
	JUMP_IF_NOT_EXC_MATCH:     "JUMP_IF_NOT_EXC_MATCH",
	CHECK_EG_MATCH:            "CHECK_EG_MATCH",
	PREP_RERAISE_STAR:         "PREP_RERAISE_STAR",
	RAISE:                     "RAISE",
	RERAISE:                   "RERAISE",
	EXC_INFO:                  "EXC_INFO",
	IMPORT_NAME:               "IMPORT_NAME",
	IMPORT_FROM:               "IMPORT_FROM",
	IMPORT_STAR:               "IMPORT_STAR",
	MAKE_FUNCTION:             "MAKE_FUNCTION",
	SET_FUNCTION_ATTRIBUTE:    "SET_FUNCTION_ATTRIBUTE",
	SETUP_ANNOTATIONS:         "SETUP_ANNOTATIONS",
	MATCH_MAPPING:             "MATCH_MAPPING",
	MATCH_SEQUENCE:            "MATCH_SEQUENCE",
	MATCH_KEYS:                "MATCH_KEYS",
	MATCH_CLASS:               "MATCH_CLASS",
	GET_LEN:                   "GET_LEN",
	PRINT_EXPR:                "PRINT_EXPR",
	STOPITERATION_ERROR:       "STOPITERATION_ERROR",
	ASYNC_GEN_WRAP:            "ASYNC_GEN_WRAP",
	MAKE_TYPEVAR:              "MAKE_TYPEVAR",
	MAKE_PARAMSPEC:            "MAKE_PARAMSPEC",
	MAKE_TYPEVARTUPLE:         "MAKE_TYPEVARTUPLE",
	SET_TYPEPARAM_DEFAULT:     "SET_TYPEPARAM_DEFAULT",
	SET_FUNCTION_TYPE_PARAMS:  "SET_FUNCTION_TYPE_PARAMS",
	SUBSCRIPT_GENERIC:         "SUBSCRIPT_GENERIC",
	MAKE_TYPEALIAS:            "MAKE_TYPEALIAS",
}

// String returns the name of the opcode.
func (op Opcode) String() string {
	if int(op) < len(opcodeNames) {
		return opcodeNames[op]
	}
	return "INVALID"
}
