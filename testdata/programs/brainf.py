# An interpreter of a tiny language with eight commands; jumps are found first.
def compile_program(source):
    stack, jumps = [], {}
    program = [c for c in source if c in "+-<>.,[]"]
    for i, c in enumerate(program):
        if c == "[":
            stack.append(i)
        elif c == "]":
            if not stack:
                raise SyntaxError(f"] without [ at {i}")
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack:
        raise SyntaxError(f"[ without ] at {stack[-1]}")
    return program, jumps


def run(source, data=""):
    program, jumps = compile_program(source)
    tape, pointer, pc, out, steps = bytearray(100), 0, 0, [], 0
    data = iter(data)
    while pc < len(program):
        c = program[pc]
        steps += 1
        if c == "+":
            tape[pointer] = (tape[pointer] + 1) & 255
        elif c == "-":
            tape[pointer] = (tape[pointer] - 1) & 255
        elif c == ">":
            pointer += 1
        elif c == "<":
            pointer -= 1
        elif c == ".":
            out.append(chr(tape[pointer]))
        elif c == ",":
            tape[pointer] = ord(next(data, "\0"))
        elif c == "[" and not tape[pointer] or c == "]" and tape[pointer]:
            pc = jumps[pc]
        pc += 1
    return "".join(out), steps


print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."))
print(run(",[.,]", "echo"), run(">,[>,]<[.<]", "reverse"), run("+++[>+++++<-]>."))
for bad in ("[", "]", "[[]"):
    try:
        run(bad)
    except SyntaxError as error:
        print(error)
try:
    run("+[>+]")
except IndexError as error:
    print(error)
