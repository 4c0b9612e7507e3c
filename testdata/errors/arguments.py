# golden: args --flag 'two words' é ''
# sys.argv.
import sys

print(sys.argv[1:], len(sys.argv))
print(sys.flags.optimize, sys.flags.dont_write_bytecode, sys.flags.hash_randomization)
