#!/usr/bin/env python3
"""Makes Inter-Regular.ttf and Inter-SemiBold.ttf, and of both the Latin part, which package pdf embeds. It is needed only
to change them:

    python3 -m venv fonts && fonts/bin/pip install fontpkg-inter==4.1.post1 fonttools==4.68.0
    fonts/bin/python shared/document/pdf/font/make.py

A document holds the Latin part of each font, or the whole one where it needs other letters. What documents do not need
is left out: other scripts than Latin, Greek and Cyrillic, hints, and OpenType's tables, none of which are applied. Two of
their features are baked in: figures of one width, so that amounts stand under each other, and the letters' default forms
at text size.
"""

import os
from pathlib import Path

import fontpkg_inter
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

os.environ["SOURCE_DATE_EPOCH"] = "0"
HERE = Path(__file__).parent
SOURCE = Path(fontpkg_inter.__file__).parent / "files" / "Inter[opsz,wght].ttf"

RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B9, 0x2DD),  # Latin
    (0x370, 0x3FF),  # Greek
    (0x400, 0x4FF),  # Cyrillic
    (0x1E00, 0x1EFF), (0x1F00, 0x1FFF),  # Vietnamese, Welsh; old Greek
    (0x2010, 0x203A), (0x2044, 0x2044), (0x2070, 0x208E), (0x20A0, 0x20BF),  # punctuation, small figures, currencies
    (0x2100, 0x2126), (0x2150, 0x215E), (0x2190, 0x2199), (0x2212, 0x2212),  # letterlike, fractions, arrows, minus
    (0x2248, 0x2248), (0x2260, 0x2265), (0x25A1, 0x25A1), (0x2713, 0x2713),
]

LATIN = [
    (0x20, 0x7E), (0xA0, 0x17F),  # of Western and Central Europe
    (0x2010, 0x203A), (0x20AC, 0x20AC), (0x2190, 0x2193), (0x2212, 0x2212), (0x25A1, 0x25A1), (0x2713, 0x2713),
]


def figures_of_one_width(font):
    """Lets the figures' code points lead to the glyphs that the feature tnum has for them."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    swap = {}
    for i in lookups:
        for sub in gsub.LookupList.Lookup[i].SubTable:
            swap.update(getattr(sub, "ExtSubTable", sub).mapping)
    for table in font["cmap"].tables:
        for code in [*range(0x30, 0x3A)]:
            table.cmap[code] = swap.get(table.cmap[code], table.cmap[code])


for name, weight in {"Regular": 400, "SemiBold": 600}.items():
    font = TTFont(SOURCE, recalcTimestamp=False)
    font = instantiateVariableFont(font, {"wght": weight, "opsz": 14}, inplace=True)
    figures_of_one_width(font)
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "MVAR", "HVAR", "DSIG", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for a, b in RANGES for c in range(a, b + 1)])
    subsetter.subset(font)
    scale_upem(font, 1000)
    for record in font["name"].names:
        family = {1: "Inter", 2: name, 3: f"Inter {name} for documents", 4: f"Inter {name}", 6: f"Inter-{name}"}
        if record.nameID in family:
            record.string = family[record.nameID]
    font["OS/2"].usWeightClass = weight
    font.save(HERE / f"Inter-{name}.ttf")
    options.drop_tables += ["OS/2", "name", "prep", "gasp"]
    latin = Subsetter(options)
    latin.populate(unicodes=[c for a, b in LATIN for c in range(a, b + 1)])
    latin.subset(font)
    font.save(HERE / f"Inter-{name}-Latin.ttf")
