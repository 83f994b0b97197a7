#!/usr/bin/env python3
"""Makes the three web fonts in public/fonts from the full fonts named in README.md.

    python3 style/fonts/subset.py FOLDER_WITH_node_modules

Needs fonttools and brotli. The same versions give the same bytes.
"""

import shutil
import sys
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "public" / "fonts"

ASCII = "".join(chr(c) for c in range(0x20, 0x7F))
# Every vowel in every tone, in both cases, and đ.
VOWELS = (
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
)
# What the pages set beside letters, the no-break space and hyphen among it.
MARKS = "\u00a0\u2011–—‘’“”…·×₫§°½−"
LETTERS = ASCII + VOWELS + VOWELS.upper() + MARKS

FONTS = [
    ("be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf", "be-vietnam-pro-400.woff2", True),
    ("be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf", "be-vietnam-pro-600.woff2", True),
    ("literata/600SemiBold/Literata_600SemiBold.ttf", "literata-600.woff2", False),
]
LICENCES = [
    ("be-vietnam-pro/LICENSE_FONT", "OFL-BeVietnamPro.txt"),
    ("literata/LICENSE_FONT", "OFL-Literata.txt"),
]


def add_serifed_i(font):
    """Gives the I of "eID" serifs, so that VNeID cannot be read as "VNelD".

    The glyph is the font's own I (one upright bar) with a bar of its E across each end. It replaces I after a
    small e only, by a contextual alternate that is on by default, so pages need no markup for it.
    """
    glyphs, metrics = font["glyf"], font["hmtx"]
    capital, letter_e = glyphs["I"], glyphs["E"]
    left, right = capital.xMin, capital.xMax
    top = capital.yMax
    # The E's lowest arm: its thickness is the serif's.
    arm = sorted({y for _, y in letter_e.coordinates if y > 0})[0]
    wing = round((right - left) * 0.92)
    side = round(metrics["I"][1] * 0.62)
    x0, x1 = side, side + 2 * wing + (right - left)
    s0, s1 = side + wing, side + wing + (right - left)
    pen = TTGlyphPen(None)
    outline = [(x0, 0), (x0, arm), (s0, arm), (s0, top - arm), (x0, top - arm), (x0, top),
               (x1, top), (x1, top - arm), (s1, top - arm), (s1, arm), (x1, arm), (x1, 0)]
    pen.moveTo(outline[0])
    for point in outline[1:]:
        pen.lineTo(point)
    pen.closePath()
    font.setGlyphOrder(font.getGlyphOrder() + ["I.serif"])
    glyphs["I.serif"] = pen.glyph()
    metrics["I.serif"] = (x1 + side, x0)
    addOpenTypeFeaturesFromString(font, "feature calt { sub e I' by I.serif; } calt;", tables=["GSUB"])


def subset(source, target, serifed_i):
    """Cuts `source` down to LETTERS and writes it as woff2."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.hinting = False
    # Texts are precomposed (NFC), so no mark needs placing.
    options.layout_features = ["kern"]
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["STAT", "vhea", "vmtx", "gasp", "DSIG", "meta"]
    options.notdef_outline = True
    options.glyph_names = False
    cutter = Subsetter(options)
    cutter.populate(text=LETTERS)
    # The no-break hyphen, which keeps a date or a number of a law on one line, is drawn as the hyphen.
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.setdefault(0x2011, table.cmap[0x2D])
    cutter.subset(font)
    if serifed_i:
        add_serifed_i(font)
    missing = [letter for letter in LETTERS if ord(letter) not in font.getBestCmap()]
    if missing:
        sys.exit(f"{source.name} has no {' '.join(missing)}")
    version = font["name"].getDebugName(5)
    font["name"].setName(f"{version}; subset{'; serifed I after e' if serifed_i else ''}", 5, 3, 1, 0x409)
    font.flavor = "woff2"
    font.save(target)
    return len(font.getGlyphOrder())


def main():
    """Writes every font and its licence, and prints the sizes."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    packages = Path(sys.argv[1]) / "node_modules" / "@expo-google-fonts"
    OUT.mkdir(parents=True, exist_ok=True)
    total = 0
    for source, name, serifed_i in FONTS:
        target = OUT / name
        glyphs = subset(packages / source, target, serifed_i)
        total += target.stat().st_size
        print(f"{name}: {target.stat().st_size} bytes, {glyphs} glyphs")
    for source, name in LICENCES:
        shutil.copyfile(packages / source, OUT / name)
    print(f"together: {total} bytes")


if __name__ == "__main__":
    main()
