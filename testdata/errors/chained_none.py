# raise ... from None hides the context.
class ConfigError(Exception):
    pass


def get(config, key):
    try:
        return config[key]
    except KeyError:
        raise ConfigError(f"no {key!r}") from None


get({}, "colour")
