# golden: command -c 'import sys; print(sys.argv, __name__); undefined_name' a b
