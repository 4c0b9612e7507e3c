def f():
    x = 10; g = (i for i in range(x)); x = 5
    len(list(g))
    x = 10; t = False; g = ((i,j) for i in range(x) if t for j in range(x))
    x = 5; t = True
    [(i,j) for i in range(10) for j in range(5)]
    print(x, t)
    list(g)
    print([ x for x in range(10) if x % 2 if x % 3 ])
    print(list(x for x in range(10) if x % 2 if x % 3))
f()
