# golden: command -c 'x = = 5'
