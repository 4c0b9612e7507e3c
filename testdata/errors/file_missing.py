# golden: command no_such_file.py
