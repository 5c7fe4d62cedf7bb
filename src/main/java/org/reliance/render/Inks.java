package org.reliance.render;

import java.util.HexFormat;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** How the colours of a figure are named in an Office drawing. */
sealed interface Inks {

    /** Accents that a theme has. */
    int ACCENTS = 6;

    /** Puts the colour into a fill that has none yet. */
    void fill(CTSolidColorFillProperties fill, Ink ink);

    /** Colours named outright, for a file without a theme of its own. */
    record Fixed(Palette palette) implements Inks {
        @Override
        public void fill(CTSolidColorFillProperties fill, Ink ink) {
            fill.addNewSrgbClr().setVal(HexFormat.of().parseHex(palette.of(ink).substring(1)));
        }
    }

    /**
     * Colours of the theme, so that a slide follows its template; the figure's tones are the theme's accents.
     *
     * @param ground what they stand on
     */
    record Themed(ThemeGround ground) implements Inks {

        private static final STSchemeColorVal.Enum[] ACCENT = {
            STSchemeColorVal.ACCENT_1,
            STSchemeColorVal.ACCENT_2,
            STSchemeColorVal.ACCENT_3,
            STSchemeColorVal.ACCENT_4,
            STSchemeColorVal.ACCENT_5,
            STSchemeColorVal.ACCENT_6
        };

        /** Thousandths of a per cent of the luminance left to the accents when they begin again. */
        private static final int SECOND_ROUND = 60_000;

        @Override
        public void fill(CTSolidColorFillProperties fill, Ink ink) {
            switch (ink) {
                case Ink.Tone(int index) -> tone(fill.addNewSchemeClr(), index);
                case Ink.Plain plain -> plain(fill.addNewSchemeClr(), plain);
                case Ink.Pale(Ink strong) -> {
                    fill(fill, strong);
                    pale(fill.getSchemeClr());
                }
            }
        }

        /**
         * As Office itself makes a colour lighter, or darker on a dark ground; less of a colour too, for a light green as
         * full as a dark one glares.
         */
        private void pale(CTSchemeColor colour) {
            if (ground.dark()) {
                colour.addNewLumMod().setVal(45_000);
            } else {
                colour.addNewSatMod().setVal(50_000);
                colour.addNewLumMod().setVal(40_000);
                colour.addNewLumOff().setVal(60_000);
            }
        }

        private static void tone(CTSchemeColor colour, int index) {
            colour.setVal(ACCENT[Math.floorMod(index, ACCENTS)]);
            if (Math.floorMod(index / ACCENTS, 2) == 1) {
                colour.addNewLumMod().setVal(SECOND_ROUND);
            }
        }

        /** A theme knows a text colour and a ground; what is fainter than text is text mixed with the ground. */
        private void plain(CTSchemeColor colour, Ink.Plain ink) {
            switch (ink) {
                case GROUND -> colour.setVal(ground.swapped() ? STSchemeColorVal.TX_1 : STSchemeColorVal.BG_1);
                case INK -> colour.setVal(text());
                case MUTED -> mixed(colour, 75);
                case CONTEXT -> mixed(colour, 60);
                case RULE -> mixed(colour, 40);
                case GRID -> mixed(colour, 10);
            }
        }

        private STSchemeColorVal.Enum text() {
            return ground.swapped() ? STSchemeColorVal.BG_1 : STSchemeColorVal.TX_1;
        }

        private void mixed(CTSchemeColor colour, int percent) {
            colour.setVal(text());
            colour.addNewAlpha().setVal(percent * 1000);
        }
    }
}
