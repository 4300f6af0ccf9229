"""Made-up areas and their Vulnerable Localities Index by numpy, for VulnerableByCommandTest: python3 vli.py, in this folder.
expected.csv: area_code, the index against the mean of the areas' rates, and against the overall rate. Nobody lives in one area."""
import numpy as np

rng = np.random.default_rng(77)
n = 40
codes = ["E010%05d" % (100 + i) for i in range(n)]
people = rng.integers(500, 3000, n)
households = (people / rng.uniform(1.8, 2.6, n)).astype(int)
young = (people * rng.uniform(.05, .3, n)).astype(int)
people[5] = households[5] = young[5] = 0
income, employment = rng.uniform(.01, .4, n).round(3), rng.uniform(.01, .3, n).round(3)
education = rng.uniform(1, 60, n).round(2)
burglary, damage = rng.poisson(8, n), rng.poisson(12, n)
burglary[5] = damage[5] = 0

with open("population.csv", "w", newline="") as f:
    f.write("LSOA code,Population mid-2012,Households,Aged 15 to 24\r\n")
    for i in rng.permutation(n):
        f.write("%s,%d,%d,%d\r\n" % (codes[i], people[i], households[i], young[i]))
with open("deprivation.csv", "w") as f:
    f.write("\ufeffLSOA code,\"Education, Skills and Training Score\",Income Score (rate),Employment Score (rate)\n")
    for i in range(n):
        f.write("%s,%s,%s,%s\n" % (codes[i], education[i], income[i], employment[i]))
with open("crimes.csv", "w") as f:
    f.write("Crime Number,Offence Type,Date Committed From,LSOA Code\n")
    k = 0
    for i in range(n):
        for kind, number in (("Burglary dwelling", burglary[i]), ("Criminal damage to dwellings", damage[i])):
            for _ in range(number):
                k += 1
                f.write("C%d,%s,%02d/%02d/2012,%s\n" % (k, kind, 1 + k % 28, 1 + k % 12, codes[i]))
    for month in range(1, 13):
        f.write("X%d,Burglary dwelling,15/%02d/2012,\n" % (month, month))

lived = people > 0


def index(numbers, per=None, overall=False):
    rate = numbers[lived] if per is None else numbers[lived] / per[lived]
    # a value stands for itself: its overall rate is the mean weighted by residents
    whole = np.average(rate, weights=people[lived]) if per is None else numbers[lived].sum() / per[lived].sum()
    return 100 * rate / (whole if overall else rate.mean())


def vli(overall):
    return np.mean([index(burglary, households, overall), index(damage, households, overall),
                    index(income, None, overall), index(employment, None, overall), index(young, people, overall),
                    index(education, None, overall)], axis=0)


with open("expected.csv", "w") as f:
    f.write("area_code,mean_of_rates,overall_rate\n")
    for code, mean, overall in zip(np.array(codes)[lived], vli(False), vli(True)):
        f.write("%s,%.12f,%.12f\n" % (code, mean, overall))
