# The code of a module in a function runs in the function's globals.
import types, asyncio, ast
g = {}
f = types.FunctionType(compile("x = 1\ny = locals() is globals()", "f", "exec"), g)
print(f(), g["x"], g["y"])
for i in range(20):
    f()
co = compile("import asyncio\nz = [await asyncio.sleep(0, k) for k in range(3)]\nw = 5", "f", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
g = {}
asyncio.run(types.FunctionType(co, g)())
print(g["z"], g["w"])
co = compile("async for k in a():\n    print(k)", "f", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
async def a():
    yield 1
    yield 2
asyncio.run(types.FunctionType(co, {"a": a, "print": print})())
asyncio.run(eval(co, {"a": a, "print": print}))
