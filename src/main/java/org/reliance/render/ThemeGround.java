package org.reliance.render;

import java.awt.Color;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.poi.sl.draw.DrawPaint;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

/**
 * What a layout's slides stand on.
 *
 * @param dark whether it is nearer to black than to white
 * @param swapped whether it is the theme's text colour that vanishes on it, and the theme's ground that can be read
 */
record ThemeGround(boolean dark, boolean swapped) {

    /** Between black at 0 and white at 255. */
    private static final double MIDDLE = 128;

    /**
     * The ground of a layout: what it is painted with. Where that is a picture, its title tells: light letters stand on
     * something dark.
     */
    static ThemeGround of(XSLFSlideLayout layout) {
        boolean themeIsDark = isDark(themeGround(layout).stream()).orElse(false);
        boolean dark = isDark(painted(layout.getBackground().getFillStyle().getPaint()))
                .or(() -> isDark(letters(layout)).map(darkLetters -> !darkLetters))
                .orElse(themeIsDark);
        return new ThemeGround(dark, dark != themeIsDark);
    }

    private static Stream<Color> letters(XSLFSlideLayout layout) {
        return Stream.of(layout.getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.TITLE)
                .flatMap(title -> title.getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .flatMap(run -> painted(run.getFontColor()));
    }

    private static Stream<Color> painted(PaintStyle paint) {
        return switch (paint) {
            case PaintStyle.SolidPaint solid -> Stream.of(solid.getSolidColor()).map(DrawPaint::applyColorTransform);
            case PaintStyle.GradientPaint gradient ->
                Stream.of(gradient.getGradientColors()).map(DrawPaint::applyColorTransform);
            case null, default -> Stream.empty();
        };
    }

    /** Whether the mean of the colours is nearer to black than to white; empty where there are none. */
    private static Optional<Boolean> isDark(Stream<Color> colours) {
        OptionalDouble luminance = colours.mapToDouble(
                        colour -> 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue())
                .average();
        return luminance.isPresent() ? Optional.of(luminance.getAsDouble() < MIDDLE) : Optional.empty();
    }

    private static Optional<Color> themeGround(XSLFSlideLayout layout) {
        var master = layout.getSlideMaster();
        CTColorScheme scheme =
                master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        return rgb(color(scheme, master.getXmlObject().getClrMap().getBg1()))
                .map(rgb -> new Color(rgb[0] & 0xff, rgb[1] & 0xff, rgb[2] & 0xff));
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
