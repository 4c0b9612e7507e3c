"""JSON there and back: nested documents with strings, escapes, numbers; compact, indented and with sorted keys."""
import json

from measure import measure


def make_documents(count):
    documents = []
    for i in range(count):
        documents.append({
            "id": i,
            "name": "user %d" % i,
            "email": "user%d@example.org" % i,
            "active": i % 3 == 0,
            "balance": i * 17.25 - 400.125,
            "ratio": 1.0 / (i + 1),
            "tags": ["alpha", "beta", "gamma", "line\nbreak", "quote\"", "tab\t", "caf\u00e9", "\u65e5\u672c"][: i % 9],
            "parent": None if i % 5 == 0 else i // 5,
            "position": {"x": i % 100, "y": -i, "labels": {"de": "Stra\u00dfe", "en": "street"}},
            "history": [[k, k * k, str(k)] for k in range(i % 7)],
        })
    return documents


def run(count):
    documents = make_documents(count)
    text = json.dumps(documents)
    back = json.loads(text)
    if back != documents:
        raise AssertionError("the round trip changed something")
    sorted_text = json.dumps(documents, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    pretty = json.dumps(documents[:50], indent=2)
    hooked = json.loads(pretty, object_hook=lambda d: len(d), parse_float=str)
    lines = [json.dumps(document["position"]) for document in documents]
    total = sum(json.loads(line)["x"] for line in lines)
    return len(text), len(sorted_text), len(pretty), sum(hooked), total


measure("json_round_trip", run, 4000, (1361051, 1175183, 28010, 500, 198000))
