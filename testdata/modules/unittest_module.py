# unittest: assertions, fixtures, subtests, skips, expected failures, the runner's text.
import io
import re
import unittest

log = []


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append("class up")
    @classmethod
    def tearDownClass(cls): log.append("class down")
    def setUp(self): log.append("up")
    def tearDown(self): log.append("down")
    def test_equal(self):
        "The doc."
        self.assertEqual(1, 1)
    def test_fails(self): self.assertEqual([1, 2, 3], [1, 3])
    def test_error(self): 1 / 0
    def test_text(self): self.assertEqual("a\nb\n", "a\nc\n", "own message")
    def test_dict(self): self.assertDictEqual({"a": 1}, {"a": 2})
    def test_raises(self):
        with self.assertRaises(KeyError) as cm:
            {}["x"]
        self.assertEqual(cm.exception.args, ("x",))
    def test_not_raised(self):
        with self.assertRaises(KeyError):
            pass
    def test_regex(self): self.assertRaisesRegex(ValueError, "invalid.*", int, "x")
    @unittest.skip("the reason")
    def test_skipped(self): pass
    @unittest.skipIf(True, "condition")
    def test_skip_if(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail("as expected")
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest("sub", i=i):
                self.assertTrue(i % 2 == 0)
    def test_cleanup(self):
        self.addCleanup(log.append, "cleanup")
    def test_runtime_skip(self): self.skipTest("later")
    def test_many(self):
        self.assertIn(1, [1]); self.assertIsNone(None); self.assertIsInstance(5, int); self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertGreater(2, 1)
        self.assertCountEqual([1, 2], [2, 1]); self.assertRegex("abc", "b"); self.assertIs(self, self); self.assertFalse(0); self.assertNotEqual(1, 2); self.assertLessEqual(1, 1)
        with self.assertWarns(UserWarning):
            import warnings
            warnings.warn("w")
        with self.assertLogs("x", "INFO") as cm:
            import logging
            logging.getLogger("x").info("hello")
        self.assertEqual(cm.output, ["INFO:x:hello"])


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise OSError("no setup")
    def test_never(self): pass


class Async(unittest.TestCase):
    longMessage = False
    def test_message(self): self.assertTrue(False, "only this")


out = io.StringIO()
suite = unittest.TestSuite()
for cls in (Case, Broken, Async):
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
result = unittest.TextTestRunner(out, verbosity=2).run(suite)
print(re.sub(r"in [\d.]+s", "in TIME", out.getvalue()))
print(result, result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful())
print(log[:3], log[-1], "cleanup" in log)
c = Case("test_equal")
for call in (lambda: c.assertEqual(1, 2), lambda: c.assertEqual((1, 2), (1, 3)), lambda: c.assertEqual({1}, {2}), lambda: c.assertIn(1, [2]), lambda: c.assertIsNone(1), lambda: c.assertTrue([]), lambda: c.assertRaises(ValueError, int, "1"), lambda: c.assertAlmostEqual(1, 1.1), lambda: c.assertGreater(1, 2, "msg"), lambda: c.assertIsInstance(1, str), lambda: c.assertRegex("a", "b"), lambda: c.assertCountEqual([1, 1], [1]), lambda: c.assertIs(1, "1"), lambda: c.fail(), lambda: c.assertStartsWith("abc", "b"), lambda: c.assertHasAttr(5, "x"), lambda: Case("nope")):
    try:
        call()
        print("passed")
    except (AssertionError, ValueError) as error:
        print(type(error).__name__, repr(str(error)))
print(c.id(), str(c), c.shortDescription(), repr(c), c.countTestCases(), unittest.TestLoader().getTestCaseNames(Case)[:3])
from unittest import mock
m = mock.Mock(return_value=3, attr=5)
print(m(1, k=2), m.attr, m.call_args, m.called, m.call_count, m.child.method(7) is m.child.method.return_value, m.mock_calls, mock.MagicMock().__len__())
m.assert_called_once_with(1, k=2)
with mock.patch("os.getcwd", return_value="patched"):
    import os
    print(os.getcwd())
