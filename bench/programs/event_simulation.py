"""Customers in a network of queues, by a heap of events. heapq with tuples, deque, generators as processes."""
import heapq
from collections import deque

from measure import measure


class Random:
    def __init__(self, seed):
        self.seed = seed

    def next(self):
        self.seed = (self.seed * 16807) % 2147483647
        return self.seed / 2147483647.0


class Simulation:
    def __init__(self):
        self.now = 0.0
        self.events = []
        self.count = 0

    def at(self, time, process):
        self.count += 1
        heapq.heappush(self.events, (time, self.count, process))

    def start(self, process):
        self.at(self.now, process)

    def run(self, until):
        events = self.events
        handled = 0
        while events and events[0][0] <= until:
            self.now, _, process = heapq.heappop(events)
            handled += 1
            try:
                delay = next(process)
            except StopIteration:
                continue
            if delay is not None:
                self.at(self.now + delay, process)
        return handled


class Station:
    def __init__(self, simulation, name, servers):
        self.simulation = simulation
        self.name = name
        self.free = servers
        self.waiting = deque()
        self.served = 0
        self.longest = 0

    def leave(self):
        self.served += 1
        if self.waiting:
            self.simulation.start(self.waiting.popleft())
        else:
            self.free += 1


class Customer:
    total_time = 0.0
    done = 0

    def __init__(self, simulation, stations, random):
        self.simulation = simulation
        self.stations = stations
        self.random = random
        self.process = self.live()
        simulation.start(self.process)

    def live(self):
        arrived = self.simulation.now
        for station in self.stations:
            if station.free:
                station.free -= 1
            else:
                station.waiting.append(self.process)
                station.longest = max(station.longest, len(station.waiting))
                yield None  # woken when a server is free
            yield 0.5 + self.random.next()
            station.leave()
            if self.random.next() < 0.1:
                break
        Customer.done += 1
        Customer.total_time += self.simulation.now - arrived


def source(simulation, stations, random):
    while True:
        Customer(simulation, stations, random)
        yield 0.2 + 0.4 * random.next()


def run(hours):
    Customer.total_time, Customer.done = 0.0, 0
    simulation, random = Simulation(), Random(4711)
    stations = [Station(simulation, name, servers) for name, servers in (("door", 3), ("desk", 2), ("till", 2))]
    simulation.start(source(simulation, stations, random))
    handled = simulation.run(hours)
    return handled, Customer.done, "%.6f" % Customer.total_time, [(s.name, s.served, s.longest) for s in stations]


measure("event_simulation", run, 6000,
        (92260, 13454, '4051992.239040', [('door', 14982, 4), ('desk', 11941, 1527), ('till', 10725, 8)]))
