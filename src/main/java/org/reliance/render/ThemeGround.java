package org.reliance.render;

import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

/** What ground a presentation's master has. */
final class ThemeGround {

    /** Between black at 0 and white at 255. */
    private static final double MIDDLE = 128;

    private ThemeGround() {}

    /** Whether the colour that the master uses as its ground is nearer to black than to white. */
    static boolean isDark(XMLSlideShow show) {
        var master = show.getSlideMasters().getFirst();
        CTColorScheme scheme =
                master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        return rgb(color(scheme, master.getXmlObject().getClrMap().getBg1()))
                .map(rgb -> 0.299 * (rgb[0] & 0xff) + 0.587 * (rgb[1] & 0xff) + 0.114 * (rgb[2] & 0xff) < MIDDLE)
                .orElse(false);
    }

    private static CTColor color(CTColorScheme scheme, STColorSchemeIndex.Enum name) {
        return switch (name.intValue()) {
            case STColorSchemeIndex.INT_DK_1 -> scheme.getDk1();
            case STColorSchemeIndex.INT_DK_2 -> scheme.getDk2();
            case STColorSchemeIndex.INT_LT_2 -> scheme.getLt2();
            default -> scheme.getLt1();
        };
    }

    private static Optional<byte[]> rgb(CTColor color) {
        if (color.isSetSrgbClr()) {
            return Optional.ofNullable(color.getSrgbClr().getVal());
        }
        return color.isSetSysClr() ? Optional.ofNullable(color.getSysClr().getLastClr()) : Optional.empty();
    }
}
