"""A ray tracer: spheres over a chequered floor, with shadows and reflections. Vector objects with operator dunders."""
from measure import measure


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / (self @ self) ** 0.5)


class Sphere:
    def __init__(self, centre, radius, colour, mirror):
        self.centre = centre
        self.radius = radius
        self.colour = colour
        self.mirror = mirror

    def hit(self, start, direction):
        to = self.centre - start
        along = to @ direction
        root = self.radius * self.radius - (to @ to) + along * along
        if root <= 0.0:
            return None
        distance = along - root ** 0.5
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return (point - self.centre).unit()

    def colour_at(self, point):
        return self.colour


class Floor:
    mirror = 0.1

    def hit(self, start, direction):
        if abs(direction.y) < 1e-9:
            return None
        distance = -start.y / direction.y
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def colour_at(self, point):
        return Vector(0.9, 0.9, 0.9) if (int(point.x // 1) + int(point.z // 1)) % 2 else Vector(0.2, 0.2, 0.3)


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def nearest(self, start, direction):
        best = best_distance = None
        for thing in self.things:
            distance = thing.hit(start, direction)
            if distance is not None and (best is None or distance < best_distance):
                best, best_distance = thing, distance
        return best, best_distance

    def trace(self, start, direction, depth):
        thing, distance = self.nearest(start, direction)
        if thing is None:
            return Vector(0.3, 0.5, 0.9) * max(0.0, direction.y)
        point = start + direction * distance
        normal = thing.normal(point)
        to_light = (self.light - point).unit()
        brightness = 0.15
        if self.nearest(point, to_light)[0] is None:
            brightness += max(0.0, normal @ to_light) * 0.85
        colour = thing.colour_at(point) * brightness
        if depth and thing.mirror:
            mirrored = direction - normal * (2.0 * (direction @ normal))
            colour = colour + self.trace(point, mirrored.unit(), depth - 1) * thing.mirror
        return colour


def run(size):
    scene = Scene([
        Sphere(Vector(0.0, 1.0, 5.0), 1.0, Vector(1.0, 0.2, 0.2), 0.4),
        Sphere(Vector(-2.0, 0.7, 4.0), 0.7, Vector(0.2, 1.0, 0.2), 0.3),
        Sphere(Vector(1.6, 0.5, 3.5), 0.5, Vector(0.2, 0.2, 1.0), 0.5),
        Floor(),
    ], Vector(5.0, 8.0, -3.0))
    eye = Vector(0.0, 1.5, -2.0)
    totals = [0, 0, 0]
    for row in range(size):
        for column in range(size):
            direction = Vector((column + 0.5) / size - 0.5, 0.4 - (row + 0.5) / size, 1.0).unit()
            colour = scene.trace(eye, direction, 3)
            totals[0] += int(min(1.0, colour.x) * 255)
            totals[1] += int(min(1.0, colour.y) * 255)
            totals[2] += int(min(1.0, colour.z) * 255)
    return tuple(totals)


measure("raytrace", run, 110, (828317, 863050, 1000285))
