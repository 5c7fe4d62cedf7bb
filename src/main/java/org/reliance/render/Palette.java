package org.reliance.render;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The colours of a figure on one ground, as {@code #rrggbb}. The tones stay apart for colour-blind readers (their order
 * follows Okabe and Ito's set) and are dark or light enough for text of their own colour: 4.5 to 1 against the ground.
 * Colour is never the only difference: the writers give every kind of statement a shape.
 *
 * @param ground behind everything
 * @param ink of titles, values and the baseline
 * @param muted of subtitles, axes and notes
 * @param context of reference series, which must not be taken for a report's figures
 * @param rule of the axis line and of event marks
 * @param grid of grid lines
 * @param tones of layers, by {@link org.reliance.figure.Layer.Key#tone()}
 */
public record Palette(
        String ground, String ink, String muted, String context, String rule, String grid, List<String> tones) {

    private static final Palette LIGHT = new Palette(
            "#ffffff",
            "#16191d",
            "#545c66",
            "#6b7480",
            "#9aa3ad",
            "#e4e7ea",
            List.of("#0a5fa5", "#b5400a", "#00734f", "#9c3a78", "#7d5a00", "#5a4fb3", "#26707f", "#7a4a3a"));

    private static final Palette DARK = new Palette(
            "#15181c",
            "#f2f4f6",
            "#b3bac3",
            "#98a1ac",
            "#6d7681",
            "#2f353c",
            List.of("#6db6f5", "#ff9b68", "#4ccaa2", "#eb9fcb", "#e2b84d", "#b1a9f7", "#7fd0df", "#d6a893"));

    public Palette {
        tones = List.copyOf(tones);
    }

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** The colour of a tone; tones beyond the last begin again. */
    public String tone(int tone) {
        return tones.get(Math.floorMod(tone, tones.size()));
    }

    /** All colours in a fixed order, so that those of two palettes can be paired. */
    List<String> listColours() {
        return Stream.concat(Stream.of(ground, ink, muted, context, rule, grid), tones.stream())
                .toList();
    }

    boolean isDark() {
        return equals(DARK);
    }

    /** Nearer to the ground, but not lost on it. */
    private String pale(String colour) {
        byte[] strong = HexFormat.of().parseHex(colour.substring(1));
        byte[] behind = HexFormat.of().parseHex(ground.substring(1));
        for (int i = 0; i < strong.length; i++) {
            strong[i] = (byte) (((strong[i] & 0xff) * 2 + (behind[i] & 0xff) * 3) / 5);
        }
        return "#" + HexFormat.of().formatHex(strong);
    }

    /** The colour for a purpose. */
    String of(Ink ink) {
        return switch (ink) {
            case Ink.Tone(int index) -> tone(index);
            case Ink.Pale(Ink strong) -> pale(of(strong));
            case Ink.Plain plain ->
                switch (plain) {
                    case GROUND -> ground;
                    case INK -> this.ink;
                    case MUTED -> muted;
                    case CONTEXT -> context;
                    case RULE -> rule;
                    case GRID -> grid;
                };
        };
    }
}
