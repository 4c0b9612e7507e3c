# Writes zmodulenames.go: the names of the standard library's modules.
import sys

print("// Code generated from gen.py; DO NOT EDIT.\n")
print("package sys\n")
print("// stdlibModuleNames is sys.stdlib_module_names, sorted.")
print("var stdlibModuleNames = [...]string{")
for name in sorted(sys.stdlib_module_names):
    print(f'\t"{name}",')
print("}")
