"""Expected values of BackTestTest on published police months: the back-test worked out apart from the program. The forecast
is that of seasonal_level.py (one normal distribution of past and future, conditioned in one step), written for the whole
grid; the counts are read here too. NumPy.

    python3 real_months.py leicestershire-2020-11_to_2022-10.zip city-of-london > real-months.csv

Files as published by data.police.uk: a zip or a folder of YYYY-MM-force-street.csv. Columns: source, crime type, mean
absolute scaled error, the same of the month of the year before."""
import csv
import io
import sys
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np

FLAT = 1e6  # the flat prior of the level, as a very wide one


def texts(source):
    source = Path(source)
    if source.is_dir():
        for file in sorted(source.glob("**/*-street.csv")):
            yield file.read_text("utf-8")
    else:
        with zipfile.ZipFile(source) as z:
            for name in sorted(n for n in z.namelist() if n.endswith("-street.csv")):
                yield z.read(name).decode("utf-8")


def series(source):
    months = []
    for text in texts(source):
        rows = list(csv.reader(io.StringIO(text)))[1:]
        months.append(Counter(r[9] for r in rows) + Counter({"All": len(rows)}))
    for kind in sorted(set().union(*months)):
        yield kind, np.array([m[kind] for m in months], float)


def forecast(y, ahead):
    n = len(y)
    if y[-12:].mean() < 2:  # too sparse for a season: gamma-Poisson at the rate of up to two years
        m = min(24, n)
        return np.full(ahead, (y[-m:].sum() + .5) / m)
    z = np.sqrt(y + 3 / 8)
    t = np.arange(n + ahead)
    apart = t[:, None] - t[None, :]
    wave = (np.cos(2 * np.pi * apart / 12) + (apart % 12 == 0) - 1 / 12) / 2
    walk = np.minimum(t[:, None], t[None, :]) + 1
    logs, means = [], []
    for wandering in (0, .01, .03, .1, .3, 1):
        for season in (0, .1, .3, 1, 3, 10):
            shape = wandering * walk + season * wave + np.eye(n + ahead)
            for noise in (.25, .375, .5625, 1, 2, 4, 8, 16, 32):
                c = shape * noise + FLAT
                past = c[:n, :n]
                inverse = np.linalg.inv(past)
                gain = c[n:, :n] @ inverse
                mean = gain @ z
                spread = np.diag(c[n:, n:] - gain @ c[:n, n:])
                logs.append(-.5 * (np.linalg.slogdet(past)[1] + z @ inverse @ z))
                means.append(mean ** 2 + spread - 3 / 8)
    weights = np.exp(np.array(logs) - max(logs))
    return weights / weights.sum() @ np.array(means)


def back_test(y):
    scale = np.abs(y[12:] - y[:-12]).mean()
    errors, naive, months = 0., 0., 0
    for origin in range(12, len(y)):
        ahead = min(12, len(y) - origin)
        actual = y[origin:origin + ahead]
        errors += np.abs(forecast(y[:origin], ahead) - actual).sum()
        naive += np.abs(y[origin - 12:origin - 12 + ahead] - actual).sum()
        months += ahead
    return errors / months / scale, naive / months / scale


print("source,type,error,naive_error")
for source in sys.argv[1:]:
    for kind, y in series(source):
        print(Path(source).name, kind, *(round(float(v), 6) for v in back_test(y)), sep=",")
