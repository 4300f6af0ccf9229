"""Monthly counts of places that do not exist: a season, a wandering level and more than Poisson noise.
python3 made_up_series.py > made-up-series.csv"""
import numpy as np

random = np.random.default_rng(20130401)
for base, strength in ((6, .4), (30, .3), (120, .2), (900, .3)):
    month = np.arange(36)
    season = 1 + strength * np.cos(2 * np.pi * (month - random.integers(12)) / 12)
    level = np.exp(np.cumsum(random.normal(0, .02, 36)))
    print(*random.poisson(base * season * level * random.gamma(150, 1 / 150, 36)), sep=",")
