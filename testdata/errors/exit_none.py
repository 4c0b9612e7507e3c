# sys.exit() and SystemExit without a code: 0.
import sys

sys.exit()
