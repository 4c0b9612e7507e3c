# An exception while a module is imported: its frames are shown, those of importlib are not.
def start():
    import _raises
    return _raises


start()
