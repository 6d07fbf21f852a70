"""Computes every figure of Tables 1, 3 and 4 of the second data set from its files alone. Shares nothing with the portal: plain records, whole numbers, fractions.

    python3 src/test/python/second_data_set_key.py src/test/resources/second
"""
import csv
import json
import math
import sys
from fractions import Fraction

SCALES = {"mikro": "micro", "kecil": "small", "menengah": "medium", "besar": "large", "": None}
SENTRA = {f"S{n:02d}": place for n, place in enumerate(
    "Kerek Kerek Semanding Palang Tuban Kerek Semanding Kerek Semanding Kerek Tuban Semanding".split(), 1)}
KEREK = {"S01", "S02", "S06", "S08", "S10"}
TUBAN = {"S05", "S11", "S12"}
CODES = {"35.23.08": "Kerek", "35.23.15": "Semanding"}
STUDIED = ["tuban", "kerek", "semanding", "palang"]
NON_RESPONSE = ["tidak_ditemui", "menolak", "tutup"]
FILTERS = [
    {},
    {"scale": "micro"},
    {"scale": "medium,large"},
    {"scale": "none"},
    {"sentra": "S01,S05"},
    {"sentra": "none"},
    {"subDistrict": "Kerek"},
    {"subDistrict": "35.23.15"},
    {"subDistrict": "Jenu,Merakurak,none"},
    {"batikType": "tulis,kombinasi"},
    {"batikType": "gedog", "sex": "P"},
    {"sex": "L", "scale": "small,medium"},
    {"sentra": "S03,S07,S09,S12", "sex": "P", "batikType": "tulis", "scale": "micro,small"},
    {"subDistrict": "Palang", "scale": "large", "sex": "L", "batikType": "gedog"},
]
SCOPES = {"officer": None, "leader.kerek": KEREK, "leader.tuban": TUBAN}

AGE = [("lt30", 0, 30), ("31_40", 31, 40), ("41_50", 41, 50), ("gt50", 51, 999)]
EDUCATION = [("none", 0, 0), ("sd", 1, 6), ("smp", 7, 9), ("sma", 10, 12), ("univ", 13, 99)]
COMPLETED_YEARS = [("lt1", 0, 0), ("1_2", 1, 2), ("3_4", 3, 4), ("gt5", 5, 999)]
BUSINESS_YEARS = [("lt5", 0, 4), ("5_10", 5, 10), ("11_15", 11, 15), ("gt15", 16, 999)]


def band(value, bands):
    return next(key for key, low, high in bands if low <= value <= high)


def number(text):
    return None if text == "" else int(text)


def third(total, least, most):
    """Low, moderate or high: equal thirds of the range, the inner bounds moderate."""
    width = Fraction(most - least, 3)
    return "low" if total < least + width else "high" if total > most - width else "moderate"


def total(row, columns):
    answers = [number(row[column]) for column in columns]
    return None if None in answers else sum(answers)


def variables(row):
    """By variable the key of the row, or None when missing, and the measure as a fraction."""
    age, education, years = number(row["age"]), number(row["education_years"]), number(row["business_experience_years"])
    months = number(row["org_experience_months"])
    if row["org_member"] == "tidak":
        organisation = ("never", Fraction(0))
    elif months is None:
        organisation = (None, None)
    else:
        organisation = (band(months // 12, COMPLETED_YEARS), Fraction(months, 12))
    contribution = total(row, ["c1", "c2", "c3", "c4", "c5", "c6"])
    cost = total(row, ["k1", "k2", "k3", "k4", "k5"])
    return {
        "usia": (None, None) if age is None else (band(age, AGE), Fraction(age)),
        "jenis_kelamin": (row["sex"] or None, None),
        "pendidikan": (None, None) if education is None else (band(education, EDUCATION), Fraction(education)),
        "organisasi": organisation,
        "pengalaman_usaha": (None, None) if years is None else (band(years, BUSINESS_YEARS), Fraction(years)),
        "kontribusi": (None, None) if contribution is None else (third(contribution, 6, 30), Fraction(contribution)),
        "kerugian": (None, None) if cost is None else (third(cost, 5, 25), Fraction(cost)),
        "kendala_utama": (row["main_constraint"] or None, None),
    }


BLOCKS = {
    3: [("usia", [b[0] for b in AGE], True), ("jenis_kelamin", ["P", "L"], False), ("pendidikan", [b[0] for b in EDUCATION], True),
        ("organisasi", ["never"] + [b[0] for b in COMPLETED_YEARS], True), ("pengalaman_usaha", [b[0] for b in BUSINESS_YEARS], True)],
    4: [("kontribusi", ["high", "moderate", "low"], True), ("kerugian", ["high", "moderate", "low"], True),
        ("kendala_utama", ["credit", "demand", "managerial", "labour"], False)],
}
INTERVAL = {"kontribusi": float(Fraction(24, 3)), "kerugian": float(Fraction(20, 3))}


def records(folder):
    """Responses with what the business was like. The second file has no column for the batik type: the register, filled by the first, says it. A blank cell is not known."""
    found = []
    register = {}
    with open(f"{folder}/round-1.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            sentra = row["sentra_code"] or None
            place = row["kecamatan"] or (SENTRA[sentra] if sentra else None)
            known = {"scale": SCALES[row["scale"]], "sentra": sentra, "place": place, "batikType": row["batik_type"] or None, "sex": row["sex"] or None, "member": sentra}
            register[row["business_id"]] = known
            found.append({"row": row, **known})
    with open(f"{folder}/round-2.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            known = register[row["business_id"]]
            sentra = row["sentra_code"] or None
            found.append({"row": row, "scale": SCALES[row["scale_at_survey"]], "sentra": sentra, "place": row["kecamatan"] or (SENTRA[sentra] if sentra else None),
                          "batikType": known["batikType"], "sex": row["sex"] or None, "member": known["member"]})
    return found


def passes(record, chosen):
    for field, asked in chosen.items():
        value = record["place"] if field == "subDistrict" else record[field]
        wanted = {CODES.get(v, v) for v in asked.split(",")}
        if (value or "none") not in wanted:
            return False
    return True


def percent(n, base, decimals):
    if base == 0:
        return None
    scaled = Fraction(n * 100 * 10 ** decimals, base)
    return float(Fraction(math.floor(scaled + Fraction(1, 2)), 10 ** decimals))


def square_root(value):
    """Of a fraction, to more digits than a double holds."""
    shift = 10 ** 40
    return float(Fraction(math.isqrt(value.numerator * shift * shift // value.denominator), shift))


def groups(answered):
    return ["micro", "small"] + [s for s in ("medium", "large") if any(r["scale"] == s for r in answered)] + ["total"]


def of(group, answered):
    return [r for r in answered if group in ("total", r["scale"])]


def table(number_, answered, silent):
    columns = groups(answered)
    blocks = []
    for name, keys, measured in BLOCKS[number_]:
        block = {"variable": name, "n": {}, "missing": {}, "rows": [[key, {}] for key in keys], "mean": {} if measured else None, "sd": {} if measured else None,
                 "interval": INTERVAL.get(name)}
        for group in columns:
            values = [variables(r["row"])[name] for r in of(group, answered)]
            known = [v for v in values if v[0] is not None]
            block["n"][group] = len(known)
            block["missing"][group] = len(values) - len(known)
            for key, cells in block["rows"]:
                n = sum(1 for v in known if v[0] == key)
                cells[group] = [n, percent(n, len(known), 1)]
            if measured:
                measures = [v[1] for v in known]
                mean = sum(measures) / len(measures) if measures else None
                block["mean"][group] = None if mean is None else float(mean)
                spread = sum((m - mean) ** 2 for m in measures) if measures else 0
                block["sd"][group] = square_root(spread / (len(measures) - 1)) if len(measures) > 1 else None
        blocks.append(block)
    return answer(columns, answered, silent, blocks)


def sample(answered, silent):
    columns = groups(answered)
    places = STUDIED + sorted({r["place"].lower() for r in answered if r["place"]} - set(STUDIED))
    block = {"variable": "kecamatan", "n": {}, "missing": {}, "rows": [[key, {}] for key in places + ["total"]], "mean": None, "sd": None, "interval": None}
    for group in columns:
        those = of(group, answered)
        known = [r for r in those if r["place"]]
        block["n"][group] = len(known)
        block["missing"][group] = len(those) - len(known)
        for key, cells in block["rows"]:
            n = sum(1 for r in known if key in ("total", r["place"].lower()))
            cells[group] = [n, percent(n, len(known), 2)]
    return answer(columns, answered, silent, [block])


def answer(columns, answered, silent, blocks):
    return {"base": {g: len(of(g, answered)) for g in columns}, "nonResponse": {s: sum(1 for r in silent if r["row"]["response_status"] == s) for s in NON_RESPONSE},
            "blocks": blocks}


def main(folder):
    everything = records(folder)
    key = []
    for period in ("2015-S1", "2015-S2"):
        for account, members in SCOPES.items():
            for chosen in FILTERS if account == "officer" else FILTERS[:1] + FILTERS[10:11]:
                those = [r for r in everything if r["row"]["period"] == period and (members is None or r["member"] in members) and passes(r, chosen)]
                silent = [r for r in those if r["row"]["response_status"] in NON_RESPONSE]
                answered = [r for r in those if r["row"]["response_status"] not in NON_RESPONSE]
                key.append({"period": period, "account": account, "filter": chosen,
                            "tables": {"1": sample(answered, silent), "3": table(3, answered, silent), "4": table(4, answered, silent)}})
    with open(f"{folder}/key.json", "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(one, separators=(",", ":")) for one in key) + "\n]\n")


if __name__ == "__main__":
    main(sys.argv[1])
