# Numeric literals of every form, and how they print.
print(0, 7, 1_000_000, 0xff, 0XFF, 0xDead_BEEF, 0o17, 0O17, 0b1010, 0B1, 0_0, 00, 0b_1, 0x_f)
print(1.0, 1., .5, 1e3, 1E3, 1e-3, 1.5e+10, 1_0.0_1, 0.1, 1e16, 1e15, 123456789012345680.0, 1e22, 1e23, 5e-324, 1e309, -0.0)
print(1j, 1.5J, 0j, 1e3j, 1_0j, .5j, 3 + 4j, -1j, 2 - 0j, complex(0, -0.0), -(0 + 0j))
print(12345678901234567890, 2 ** 100, -2 ** 63, 2 ** 63, 2 ** 64 - 1, 0x1_0000_0000_0000_0000)
print(-1, +1, - -1, ~0, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -7 // 2, -7 % 3, 7 // -2, 7 % -3)
print(1 .real, 1..real, 1.5.is_integer(), 1.0.hex(), 5 .bit_length(), 0x10.bit_length(), 1_000 .__add__(1))
print(1if 1else 2, [1for x in"a"], 0x1for x in [1]) if 0 else print("keywords after numbers")
print(True + True, True * 10, False - 1, -True, ~False, True / 2, True == 1, True is 1 == 1)
for literal in ("0123", "1__0", "1_", "0x", "0b2", "0o8", "1e", "1.e+", "0_7", "1_000_", "0b", "0xg", "1a", "1.2.3", "0_x1", "1e5x", "0777", "00001", "1jj", "0b12", "0o79", "1_.5"):
    try:
        print(literal, eval(literal))
    except SyntaxError as error:
        print(literal, "|", error.msg)
print(float("1e400"), 1e400 - 1e400 != 1e400 - 1e400, 1.7976931348623157e308, 2.2250738585072014e-308, 4.9e-324)
print(0.1 + 0.2, 1 / 3, 2 / 3, 100 * 1.1, 1e100, 1.0e-7, 0.0001, 0.00001, 123456.789e3, 1e5, 12345678.9)
print(0xFFFFFFFFFFFFFFFF, 0o1777777777777777777777, 0b1 << 70, int("9" * 30) + 1)
