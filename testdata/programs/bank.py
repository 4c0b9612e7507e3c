# Accounts with an exception hierarchy, properties, class methods, context managers and a ledger.
import contextlib
from dataclasses import dataclass, field


class BankError(Exception):
    """Something the bank refuses."""


class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        super().__init__(f"{account.owner} lacks {needed - account.balance}")
        self.account, self.needed = account, needed


class Frozen(BankError):
    pass


@dataclass
class Account:
    owner: str
    _balance: int = 0
    history: list = field(default_factory=list, repr=False)
    frozen: bool = False

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if self.frozen:
            raise Frozen(self.owner)
        if value < 0:
            raise InsufficientFunds(self, self._balance - value)
        self.history.append(value - self._balance)
        self._balance = value

    def __iadd__(self, amount):
        self.balance += amount
        return self

    def __isub__(self, amount):
        self.balance -= amount
        return self


class Bank:
    def __init__(self):
        self.accounts = {}

    def __getitem__(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise BankError(f"no account of {owner}") from None

    def open(self, *owners):
        self.accounts |= {o: Account(o) for o in owners}
        return self

    @contextlib.contextmanager
    def transaction(self, name):
        before = {o: (a.balance, len(a.history)) for o, a in self.accounts.items()}
        try:
            yield self
        except BankError as error:
            for o, (balance, n) in before.items():
                self.accounts[o]._balance = balance
                del self.accounts[o].history[n:]
            error.add_note(f"during {name}")
            raise

    def transfer(self, a, b, amount):
        with self.transaction(f"transfer of {amount}"):
            self.accounts[b].balance += amount
            self[a].balance -= amount


bank = Bank().open("ann", "bob", "cy")
bank["ann"].balance += 100
for action in (("ann", "bob", 30), ("bob", "cy", 50), ("ann", "zed", 1), ("zed", "ann", 1), ("ann", "cy", 70), ("cy", "bob", 1)):
    try:
        if action[0] == "cy":
            bank["cy"].frozen = True
        bank.transfer(*action)
        print("done", action)
    except InsufficientFunds as error:
        print("short:", error, error.needed, error.__notes__)
    except BankError as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None), error.__suppress_context__)
    except KeyError as error:
        print("KeyError", error)
account = bank["ann"]
account += 5
account -= 2
for a in bank.accounts.values():
    print(a, a.history, sum(a.history) == a.balance)
