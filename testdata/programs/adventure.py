# golden: env SEED=5
# A scripted text adventure: commands from standard input, dispatch by name, state in dictionaries.
import os


class Game:
    def __init__(self, seed):
        self.rooms = {
            "hall": {"text": "A cold hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
            "library": {"text": "Dusty books.", "exits": {"south": "hall"}, "items": ["book", "key"], "dark": True},
            "kitchen": {"text": "It smells of soup.", "exits": {"west": "hall", "down": "cellar"}, "items": ["spoon"], "locked": {"down"}},
            "cellar": {"text": "Treasure!", "exits": {"up": "kitchen"}, "items": ["gold"]},
        }
        self.here, self.bag, self.moves, self.over, self.seed = "hall", [], 0, False, seed

    @property
    def room(self): return self.rooms[self.here]

    def look(self):
        if self.room.get("dark") and "lamp" not in self.bag:
            return "It is dark."
        items = ", ".join(sorted(self.room["items"])) or "nothing"
        return f"{self.room['text']} You see {items}. Exits: {' '.join(sorted(self.room['exits']))}"

    def do_look(self): return self.look()
    def do_bag(self): return ", ".join(self.bag) or "empty"

    def do_go(self, direction):
        if direction not in self.room["exits"]:
            return f"You cannot go {direction}."
        if direction in self.room.get("locked", ()):
            return "It is locked."
        self.here = self.room["exits"][direction]
        self.over = self.here == "cellar" and "lamp" in self.bag
        return self.look()

    def do_take(self, *names):
        out = []
        for name in names:
            try:
                self.room["items"].remove(name)
            except ValueError:
                out.append(f"no {name} here")
            else:
                self.bag.append(name)
                out.append(f"taken: {name}")
        return "; ".join(out)

    def do_use(self, name):
        match name, self.here, name in self.bag:
            case _, _, False: return f"You have no {name}."
            case "key", "kitchen", _:
                self.room["locked"].clear()
                return "Click."
            case "book", _, _:
                self.seed = self.seed * 16807 % 2147483647
                return f"Page {self.seed % 300}: {'ook' * (self.seed % 3 + 1)}"
            case _: return "Nothing happens."

    def command(self, line):
        verb, *args = line.lower().split() or ["look"]
        action = getattr(self, "do_" + verb, None)
        if action is None:
            return f"I do not know how to {verb}."
        self.moves += 1
        try:
            return action(*args)
        except TypeError as error:
            return str(error).replace("Game.do_", "")


game = Game(int(os.environ["SEED"]))
print(game.look())
while not game.over:
    try:
        line = input("> ")
    except EOFError:
        print("\nThe story ends.")
        break
    print(game.command(line))
print(f"{game.moves} moves, {len(game.bag)} items", "won" if game.over else "not won")
