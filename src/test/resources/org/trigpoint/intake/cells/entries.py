#!/usr/bin/env python3
"""What public files hold, written as EntryLine writes it but worked out without Trigpoint: by the columns that the publishers
print and, for road safety data, the publisher's own code guide (which takes openpyxl to read). Writes entries.tsv: per
file the number of entries and the SHA-256 of their sorted lines.

Usage: entries.py DATA CASES > entries.tsv        DATA: the public files; CASES: the folder of cases
       entries.py --lines DATA CASES FILE         the lines themselves, to see a difference
"""
import csv
import datetime
import decimal
import hashlib
import os
import re
import sys

NOTHING = "-"
MISSING = {"", "-1", "NULL", "Data missing or out of range"}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        yield from csv.DictReader(f)


def point(east, north):
    """Degrees at four decimals, from degrees."""
    return " ".join(four(x) for x in (east, north)) if east and north else "no point"


def four(number):
    return format(decimal.Decimal(str(number)).quantize(decimal.Decimal("0.0001"), decimal.ROUND_HALF_UP), "f")


def incident(dataset, category, when, area, name, at, outcome, reference, extras):
    cells = [NOTHING if e in ("", None) else e.strip() for e in extras]
    return " | ".join([dataset, category, when, "%s %s %s" % (area or NOTHING, name or NOTHING, at), outcome or NOTHING,
                       reference or NOTHING, ", ".join(cells)])


def clock(time):
    parts = time.split(":")
    return parts[0].zfill(2) + ":" + parts[1] + (":" + parts[2] if len(parts) > 2 and parts[2] != "00" else "")


def police_street(path, _):
    asb = "Anti-social behaviour"
    for r in rows(path):
        yield incident("asb" if r["Crime type"] == asb else "crime", r["Crime type"], r["Month"], r["LSOA code"], r["LSOA name"],
                       point(r["Longitude"], r["Latitude"]), r["Last outcome category"], r["Crime ID"],
                       [r["Reported by"], r["Falls within"], r["Location"], r["Context"]])


def guide(data):
    import openpyxl
    book = openpyxl.load_workbook(data + "/road/dft-road-casualty-statistics-data-guide-2024.xlsx", read_only=True,
                                  data_only=True)
    labels, last = {}, None
    for table, field, code, label, *_ in book.worksheets[0].iter_rows(min_row=2, values_only=True):
        table = last = table or last  # the guide leaves the table out in one row
        if code is not None and label is not None:
            labels.setdefault((table, field), {})[str(code)] = re.sub(r"\s+", " ", str(label)).strip()
    return labels


LABELS = {}
# what the guide lists with labels and Trigpoint keeps as the code, since nothing is asked of it
KEPT = {"first_road_number", "second_road_number", "enhanced_severity_collision", "enhanced_casualty_severity", "collision_injury_based", "casualty_injury_based",
        "local_authority_district", "local_authority_ons_district", "local_authority_highway", "vehicle_direction_from",
        "local_authority_highway_current", "vehicle_direction_to", "vehicle_location_restricted_lane_historic",
        "vehicle_location_restricted_lane", "hit_object_in_carriageway", "vehicle_leaving_carriageway",
        "hit_object_off_carriageway", "lsoa_of_casualty", "lsoa_of_driver", "lsoa_of_accident_location", "generic_make_model"}


def label(table, field, code):
    if code in MISSING:
        return ""
    if field in KEPT:
        return code
    found = LABELS.get((table, field), {}).get(code) or LABELS.get((table, field + "_historic"), {}).get(code, code)
    return "" if found in MISSING else found


def day(text):
    d, m, y = text.split("/")
    return "%s-%s-%s" % (y, m, d)


def coded(table, r, leave):
    return [label(table, field, code) for field, code in r.items() if field not in leave]


def collisions(path, data):
    for r in rows(path):
        when = day(r["date"]) + ("" if r["time"] in MISSING else " " + clock(r["time"]))
        at = "no point" if r["longitude"] in MISSING else point(r["longitude"], r["latitude"])
        lsoa = "" if r["lsoa_of_accident_location"] in MISSING else r["lsoa_of_accident_location"]
        leave = {"collision_index", "location_easting_osgr", "location_northing_osgr", "longitude", "latitude",
                 "collision_severity", "date", "time", "lsoa_of_accident_location"}
        yield incident("collision", label("collision", "collision_severity", r["collision_severity"]), when, lsoa, "", at, "",
                       r["collision_index"], coded("collision", r, leave))


def casualties(path, data):
    for r in rows(path):
        yield incident("casualty", label("casualty", "casualty_severity", r["casualty_severity"]), r["collision_year"] + "-01", "",
                       "", "no point", "", r["collision_index"],
                       coded("casualty", r, {"collision_index", "collision_year", "casualty_severity"}))


def vehicles(path, data):
    for r in rows(path):
        yield incident("vehicle", label("vehicle", "vehicle_type", r["vehicle_type"]) or "Not stated", r["collision_year"] + "-01",
                       "", "", "no point", "", r["collision_index"],
                       coded("vehicle", r, {"collision_index", "collision_year", "vehicle_type"}))


# the questions about arson need the first word only
CAUSES = {"Deliberate": "Deliberate", "Accidental": "Accidental"}


def avon(path, data):
    with open(path, encoding="utf-8-sig", newline="") as f:
        reader = csv.reader(f)
        heads = next(reader)
        at = {h: i for i, h in reversed(list(enumerate(heads)))}
        leave = {"incident_number", "datetime", "location", "incident_category", "x_coordinate", "y_coordinate", "is_primary_fire",
                 "is_fire_confined_to_chimney", "Ward", "Output Areas (OA)", "Middle Layer Super Output Areas (MSOA)", "Boundary",
                 "Lower Layer Super Output Areas (LSOA)"}
        for row in reader:
            v = lambda h: row[at[h]].strip()
            moment = datetime.datetime.strptime(v("datetime")[:22], "%m/%d/%Y %I:%M:%S %p")
            kind, yes = v("incident_category").lower(), ("true", "yes")
            reason = v("false_alarm_reason").lower()
            if kind == "fire":
                category = "Chimney fire" if v("is_fire_confined_to_chimney").lower() in yes else \
                    "Primary fire" if v("is_primary_fire").lower() in yes else "Secondary fire"
            elif kind == "false alarm":
                category = "False alarm" + (" - malicious" if reason.startswith("malicious") else
                                            " - good intent" if reason.startswith("good intent") else
                                            " - automatic" if reason.startswith("fire alarm due to apparatus") else "")
            else:
                category = "Special service"
            numbers = re.findall(r"-?\d+\.\d+", v("location"))
            where = point(numbers[1], numbers[0]) if len(numbers) == 2 else "no point"
            when = moment.strftime("%Y-%m-%d ") + clock(moment.strftime("%H:%M:%S"))
            cause = at["cause_of_fire"]
            row[cause] = CAUSES.get(row[cause].split(" ")[0], row[cause])
            extras = [row[i] for i, h in enumerate(heads) if h not in leave]
            yield incident("fire", category, when, "", v("ward"), where, "", v("incident_number"), extras)


def london(path, data):
    codes = {"afa": "False alarm - automatic", "false alarm - good intent": "False alarm - good intent",
             "false alarm - malicious": "False alarm - malicious", "special service": "Special service", "late call": "Late call",
             "primary fire": "Primary fire", "secondary fire": "Secondary fire", "chimney fire": "Chimney fire",
             "flood call attended - batch mobilised": "Special service", "use of special operations room": "Special service"}
    leave = {"IncidentNumber", "DateOfCall", "TimeOfCall", "StopCodeDescription", "IncidentGroup", "Postcode_full", "UPRN", "USRN",
             "Easting_m", "Northing_m", "Easting_rounded", "Northing_rounded", "Latitude", "Longitude", "Notional"}
    for r in rows(path):
        when = datetime.datetime.strptime(r["DateOfCall"], "%d %b %Y").strftime("%Y-%m-%d ") + clock(r["TimeOfCall"])
        where = point(r["Longitude"], r["Latitude"]) if r["Longitude"] else point(*grid(r["Easting_rounded"], r["Northing_rounded"]))
        ward = r.get("IncGeo_WardNameNew") or r["IncGeo_WardName"]
        yield incident("fire", codes[r["StopCodeDescription"].strip().lower()], when, "", ward, where, "", r["IncidentNumber"],
                       [v for h, v in r.items() if h not in leave])


def grid(east, north):
    """Degrees of WGS84 from a point of the National Grid: OSGB36 by the published series, then the seven parameters."""
    from math import atan2, cos, pi, sin, sqrt, tan
    a, b, f0, lat0, lon0, n0, e0 = 6377563.396, 6356256.909, .9996012717, 49 * pi / 180, -2 * pi / 180, -100000, 400000
    e2, n = 1 - b * b / a / a, (a - b) / (a + b)
    lat, m, east, north = lat0, 0, float(east), float(north)
    while abs(north - n0 - m) >= 1e-5:
        lat += (north - n0 - m) / a / f0
        d, s = lat - lat0, lat + lat0
        m = b * f0 * ((1 + n + 1.25 * n**2 + 1.25 * n**3) * d - (3 * n + 3 * n**2 + 21 / 8 * n**3) * sin(d) * cos(s)
                      + (15 / 8 * n**2 + 15 / 8 * n**3) * sin(2 * d) * cos(2 * s) - 35 / 24 * n**3 * sin(3 * d) * cos(3 * s))
    nu = a * f0 / sqrt(1 - e2 * sin(lat)**2)
    rho = a * f0 * (1 - e2) / (1 - e2 * sin(lat)**2)**1.5
    eta, t, de = nu / rho - 1, tan(lat), east - e0
    la = lat - t / (2 * rho * nu) * de**2 + t / (24 * rho * nu**3) * (5 + 3 * t**2 + eta - 9 * t * t * eta) * de**4
    lo = lon0 + de / cos(lat) / nu - de**3 / cos(lat) / (6 * nu**3) * (nu / rho + 2 * t * t)
    v = a / sqrt(1 - e2 * sin(la)**2)
    x, y, z = v * cos(la) * cos(lo), v * cos(la) * sin(lo), (1 - e2) * v * sin(la)
    tx, ty, tz, s1, sec = 446.448, -125.157, 542.060, 1 - 20.4894e-6, pi / 180 / 3600
    rx, ry, rz = .1502 * sec, .2470 * sec, .8421 * sec
    x, y, z = tx + s1 * x - rz * y + ry * z, ty + rz * x + s1 * y - rx * z, tz - ry * x + rx * y + s1 * z
    a, e2 = 6378137, .00669437999014
    p, la = sqrt(x * x + y * y), atan2(z, sqrt(x * x + y * y) * (1 - e2))
    for _ in range(10):
        la = atan2(z + e2 * a / sqrt(1 - e2 * sin(la)**2) * sin(la), p)
    return atan2(y, x) * 180 / pi, la * 180 / pi


def home_office(path, data):
    names = {"false alarm malicious": "False alarm - malicious", "primary fire": "Primary fire"}
    for r in rows(path):
        time = r["Time of call"] if ":" in r["Time of call"] else r["Time of call"][:2] + ":" + r["Time of call"][2:]
        where = point(*grid(r["Easting"], r["Northing"])) if r["Easting"] else "no point"
        yield incident("fire", names[r["Incident class"].lower()], day(r["Date of call"]) + " " + clock(time), r["LSOA code"], "",
                       where, "", r["Incident number"],
                       [v for h, v in r.items() if h not in ("Incident number", "Date of call", "Time of call", "Incident class",
                                                             "LSOA code", "Easting", "Northing")])


def monitoring(path, data):
    for r in rows(path):
        start = int(r["ReportingPeriod"][:4])
        # the breakdowns in the order of the publisher's filters: substance, sex, age
        parts = [r[h] for h in ("drug_group", "sex", "age_group") if r[h].lower() not in ("all", "total", "")]
        for head, value in r.items():
            if head not in ("ReportingPeriod", "Area", "sex", "age_group", "drug_group"):
                shown = "[x]" if value == "NULL" else repr(float(value))
                yield "measure %s (count) | - | target - | %s | %d-04..%d-03 = %s" % (", ".join([head] + parts), r["Area"], start,
                                                                                  start + 1, shown)


def population(path, data):
    for r in rows(path):
        if r["pop"] and r["lsoa"] != "Grand Total":
            yield "%s population 2019 = %r" % (r["lsoa"], float(r["pop"].replace(",", "")))


def deprivation(path, data):
    if path.endswith("xlsx"):
        import openpyxl
        sheets = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets
        table = max((list(s.iter_rows(values_only=True)) for s in sheets), key=len)
        records = [dict(zip(table[0], line)) for line in table[1:]]
    else:
        records = rows(path)
    short = [("IMD) Score", "imd_score"), ("IMD) Rank", "imd_rank"), ("IMD) Decile", "imd_decile"), ("Income Score", "income_rate"),
             ("Employment Score", "employment_rate"), ("Education, Skills and Training Score", "education_score")]
    for r in records:
        heads = list(r)
        code = next(h for h in heads if h.startswith("LSOA code"))
        name = next(h for h in heads if h.startswith("LSOA name"))
        district = next(h for h in heads if h.startswith("Local Authority District code"))
        within = next(h for h in heads if h.startswith("Local Authority District name"))
        vintage, year = re.findall(r"\d{4}", code)[0], re.findall(r"\d{4}", district)[0]
        of = {"2013": 2015, "2019": 2019, "2024": 2025}[year]
        yield "area %s %s (lsoa %s)" % (r[code], r[name], vintage)
        for words, indicator in short:
            for h in heads:
                if words in h and "Children" not in h and "Older" not in h:
                    yield "%s %s %d = %r" % (r[code], indicator, of, float(r[h]))
                    break
        yield "%s within %s %s (district %s)" % (r[code], r[district], r[within], year)


DATA_FILES = [("police/city-of-london/2019-12-city-of-london-street.csv", police_street),
              ("police/city-of-london/2021-11-city-of-london-street.csv", police_street),
              ("road/west_yorkshire_accidents.csv", collisions), ("road/west_yorkshire_casualties.csv", casualties),
              ("road/west_yorkshire_vehicles.csv", vehicles), ("fire/Avon_Fire_and_Rescue_Incidents.csv", avon),
              ("fire/LFB Incident data (sample).csv", london), ("drugs_alcohol/NDTMS ViewIt Export Data_LAs.csv", monitoring),
              ("reference/lsoa_2019_population.csv", population),
              ("reference/Banes_Index_Of_Multiple_Deprivation_2015.csv", deprivation),
              ("reference/File_1_-_IMD2019_Index_of_Multiple_Deprivation.xlsx", deprivation)]
CASE_FILES = [("2024-03-anyshire-street.csv", police_street), ("road-collisions-new-names-coded.csv", collisions),
              ("road-casualties-new-names-coded.csv", casualties), ("road-vehicles-new-names-coded.csv", vehicles),
              ("fire-brigade-of-avon-layout.csv", avon), ("fire-brigade-of-london-layout.csv", london),
              ("fire-incident-recording-fields.csv", home_office), ("treatment-monitoring-export.csv", monitoring),
              ("deprivation-2015.csv", deprivation), ("deprivation-2019.csv", deprivation), ("deprivation-2025.csv", deprivation)]


def main():
    shown = sys.argv[1] == "--lines"
    data, cases = sys.argv[2 if shown else 1], sys.argv[3 if shown else 2]
    LABELS.update(guide(data))
    if not shown:
        print("file", "entries", "sha256", sep="\t")
    for prefix, folder, files in (("", data, DATA_FILES), ("cases/", cases, CASE_FILES)):
        for name, read in files:
            if shown and name != sys.argv[4]:
                continue
            lines = sorted(read(folder + "/" + name, data))
            if shown:
                print(*lines, sep="\n")
            else:
                print(prefix + name, len(lines), hashlib.sha256("\n".join(lines).encode()).hexdigest(), sep="\t")


if __name__ == "__main__":
    main()
