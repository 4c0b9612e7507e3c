import cmath,math
inf=math.inf;nan=math.nan
vals=[-inf,-2.3,-0.0,0.0,2.3,inf,nan]
def code(x):
    if math.isnan(x): return 'n'
    if x==inf: return 'i'
    if x==-inf: return 'j'
    if x==0: return 'z' if math.copysign(1,x)<0 else '0'
    for c,v in dict(p=math.pi,h=math.pi/2,q=math.pi/4,t=3*math.pi/4).items():
        if x==v: return c
        if x==-v: return c.upper()
    if x==1: return '1'
    if x==-1: return '_'
    return '?'
for f in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh'.split():
    fn=getattr(cmath,f)
    rows=[]
    for x in vals:
        row=''
        for y in vals:
            if math.isfinite(x) and math.isfinite(y): row+='.. '; continue
            try: r=fn(complex(x,y)); row+=code(r.real)+code(r.imag)+' '
            except ValueError as e: row+='DD '
            except OverflowError as e: row+='OO '
        rows.append(row)
    print(f,rows)
def t(s):
    try: print(s,'->',eval(s))
    except BaseException as e: print(s,'!!',type(e).__name__,e)
for s in """cmath.log(0)
cmath.atanh(1)
cmath.atan(1j)
cmath.exp(1e4)
cmath.exp(complex(inf,3))
cmath.cosh(1e4+1j)
cmath.rect(inf,1)
cmath.rect(1,inf)
cmath.rect(inf,0)
cmath.rect(0,inf)
cmath.rect(-inf,nan)
cmath.rect(nan,0)
cmath.rect(nan,1)
cmath.rect(inf,nan)
cmath.polar(complex(inf,nan))
cmath.polar(complex(1e308,1e308*1.5))
cmath.phase(complex(nan,1))
cmath.log(3,0)
cmath.log(0,3)
cmath.log(3,2)
cmath.log(3,1)
cmath.log('a')
cmath.sqrt('a')
cmath.isclose(1,1+1e-10)
cmath.isclose(1,1,rel_tol=-1)
cmath.isclose(inf,inf)
cmath.rect('a',1)
cmath.polar(-1)
cmath.log(1,2,3)
cmath.log10(0)
cmath.sin(complex(0,1000))
cmath.cos(1000j)
cmath.tan(1000j)
cmath.tan(1e300+1j)
cmath.sinh(1000+1j)
cmath.sqrt(5e-324)
cmath.sqrt(complex(1e308,1e308))
cmath.phase(3)
cmath.isnan(nan)
cmath.isinf(1)
cmath.polar('a')
cmath.cos(inf)
cmath.tan(complex(inf,3))
""".splitlines(): t(s)
