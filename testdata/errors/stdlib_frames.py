# A traceback through the library's own frames.
import json

json.loads('{"a": [1, 2,, 3]}')
