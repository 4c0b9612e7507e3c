"""The orbits of the sun and the four large planets, by symplectic steps. Float arithmetic, tuples, lists."""
from measure import measure

PI = 3.141592653589793
SUN = 4 * PI * PI
YEAR = 365.24


def planets():
    # position (AU), velocity (AU a year), mass
    return [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN],
        [4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
         0.00166007664274403694 * YEAR, 0.00769901118419740425 * YEAR, -0.0000690460016972063023 * YEAR,
         0.000954791938424326609 * SUN],
        [8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
         -0.00276742510726411370 * YEAR, 0.00499852801234917238 * YEAR, 0.0000230417297573763929 * YEAR,
         0.000285885980666130812 * SUN],
        [12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
         0.00296460137564761618 * YEAR, 0.00237847173959480950 * YEAR, -0.0000296589568540237556 * YEAR,
         0.0000436624404335156298 * SUN],
        [15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
         0.00268067772490389322 * YEAR, 0.00162824170038242295 * YEAR, -0.0000951592254519715870 * YEAR,
         0.0000515138902046611451 * SUN],
    ]


def rest_the_centre(bodies):
    px = py = pz = 0.0
    for _, _, _, vx, vy, vz, mass in bodies:
        px += vx * mass
        py += vy * mass
        pz += vz * mass
    sun = bodies[0]
    sun[3], sun[4], sun[5] = -px / SUN, -py / SUN, -pz / SUN


def advance(pairs, bodies, dt, steps):
    for _ in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            square = dx * dx + dy * dy + dz * dz
            mag = dt / (square * square ** 0.5)
            am = a[6] * mag
            bm = b[6] * mag
            a[3] -= dx * bm
            a[4] -= dy * bm
            a[5] -= dz * bm
            b[3] += dx * am
            b[4] += dy * am
            b[5] += dz * am
        for body in bodies:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def energy(pairs, bodies):
    e = 0.0
    for _, _, _, vx, vy, vz, mass in bodies:
        e += 0.5 * mass * (vx * vx + vy * vy + vz * vz)
    for a, b in pairs:
        dx, dy, dz = a[0] - b[0], a[1] - b[1], a[2] - b[2]
        e -= a[6] * b[6] / (dx * dx + dy * dy + dz * dz) ** 0.5
    return e


def run(steps):
    bodies = planets()
    rest_the_centre(bodies)
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    before = energy(pairs, bodies)
    advance(pairs, bodies, 0.01, steps)
    return "%.9f %.9f" % (before, energy(pairs, bodies))


measure("nbody", run, 20000, '-0.169075164 -0.169089263')
