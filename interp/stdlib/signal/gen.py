"""Writes zstrsignal_linux.go: what glibc calls the signals.

Run by `go generate` with CPython 3.14 on Linux.
"""
import signal

print("// Code generated from gen.py; DO NOT EDIT.\n")
print("package signal\n")
print("// descriptions are the texts of strsignal.")
print("var descriptions = [nsig]string{")
for n in range(1, 32):
    s = signal.strsignal(n)
    if s:
        print(f'\t{n}: "{s}",')
print("}")
