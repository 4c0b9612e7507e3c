# Line joining, semicolons, blank lines, comments, tabs, form feeds, indentation in brackets.
x = 1; y = 2; print(x, y);
if x: print("one"); print("two")
total = 1 + \
    2 + \
    3
print(total)
items = [
    1,      # a comment

  2,
            3,
]
print(items, (
"inside"
  ), {
'k'
:
1})
def one_line(): return "one line"
class OneLine: attribute = 5; other = 6
print(one_line(), OneLine.attribute, OneLine.other)
def odd_indent():
 if True:
          deep = "deep"
          return deep
print(odd_indent())
if x:
	tabbed = "tab"
	if y:
		tabbed += " tab"
print(tabbed)
if x:
        pass
        # comment at another depth
    # and another
# and at none
        print("still in the block")

print("form feed before")
for i in range(2): print(i, end=" ")
else: print("else on one line")
while x: x -= 1; print("loop", x)
try: 1 / 0
except ZeroDivisionError: print("caught")
finally: print("finally")
with open(__file__) as f: first = f.readline()
print(first[:3], end="\
joined\n")
lambda_result = (lambda a,
                        b=2,
                 *c: (a, b, c))(1)
print(lambda_result)
def annotated(a: int,
              b: str = "x",
              *,
              c=None,) -> None: print(a, b, c)
annotated(1, c=3,)
print("a" "b"
      "c", 'd'
      , "e")
if (x == 0
        and y == 2
        or False):
    print("long condition")
assert True, \
    "message"
value = x if y else \
    z
print(value)
@lambda f: f
# a comment between decorator and def

def decorated(): return "decorated"
print(decorated())
if True:
    if False: print("never")
    elif True: print("elif")
    else: print("else")
matrix = [[1, 2],
          [3, 4]]; print(matrix)
print(1if 1else 2, [1,2,3,][0], (1,)[0], not-1, 1or 2, "x"if""else"y")
pass; pass
...
"a string statement"
5
print("end")  # no newline follows
