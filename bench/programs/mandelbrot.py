"""A Mandelbrot set, with complex numbers and once more with pairs of floats."""
from measure import measure


def by_complex(width, height, limit):
    total = 0
    for row in range(height):
        y = 2.0 * row / height - 1.0
        for column in range(width):
            c = complex(3.0 * column / width - 2.0, y)
            z = 0j
            for step in range(limit):
                z = z * z + c
                if abs(z) > 2.0:
                    break
            total += step
    return total


def by_floats(width, height, limit):
    rows = []
    for row in range(height):
        y = 2.0 * row / height - 1.0
        bits = 0
        for column in range(width):
            x = 3.0 * column / width - 2.0
            a = b = aa = bb = 0.0
            step = 0
            while step < limit and aa + bb <= 4.0:
                b = 2.0 * a * b + y
                a = aa - bb + x
                aa = a * a
                bb = b * b
                step += 1
            bits = bits << 1 | (step == limit)
        rows.append(bits)
    return rows


def run(n):
    total = by_complex(n, n // 2, 50)
    rows = by_floats(n, n // 2, 50)
    return total, sum(bits.bit_count() for bits in rows), sum(rows) % 1000003


measure("mandelbrot", run, 190, (293933, 4770, 729496))
