# Warnings go to stderr, once per place, with the source line.
import warnings


def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)


for _ in range(3):
    warnings.warn("shown once")
old()
warnings.warn("runtime", RuntimeWarning)
warnings.warn(UserWarning("an instance"))
warnings.warn_explicit("explicit", UserWarning, "some_file.py", 42)
x = eval("'\\d'")
print("done")
