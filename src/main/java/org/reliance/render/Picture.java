package org.reliance.render;

/**
 * What a picture is to be like. Sizes asked for from outside are bounded here, so that none can exhaust memory.
 *
 * @param width of the layout, in CSS pixels; text is sized to the layout
 * @param height of the layout, in CSS pixels
 * @param density device pixels per CSS pixel, for pictures made of pixels
 * @param theme light or dark
 * @param transparent whether the ground is left out
 * @param site where the program is reached, without a slash at the end ({@code https://reliance.example}), put before
 *     the stamp's address; empty when the path alone is to be shown
 */
public record Picture(int width, int height, double density, Theme theme, boolean transparent, String site) {

    public static final int SMALLEST_SIDE = 200;
    public static final int LARGEST_SIDE = 4096;
    public static final double SMALLEST_DENSITY = 0.5;
    public static final double LARGEST_DENSITY = 4;
    /** The most device pixels of a picture: 8K. */
    public static final long MOST_PIXELS = 7680L * 4320;

    /** A slide, readable at the back of a room; 3840 x 2160 device pixels. */
    public static final Picture SLIDE = of(1920, 1080);
    /** The size in which links are shown in messages. */
    public static final Picture WIDE = of(1200, 628);

    public static final Picture SQUARE = of(1080, 1080);
    /** 24 x 13.5 cm at 300 dots an inch; the text is that of a page, not of a slide. */
    public static final Picture PRINT = of(907, 510).withDensity(3.125);

    /** A CSS pixel is a 96th of an inch. */
    static final double PIXELS_AN_INCH = 96;

    /** @throws IllegalArgumentException naming the bound that is overstepped */
    public Picture {
        requireSide("width", width);
        requireSide("height", height);
        if (!(density >= SMALLEST_DENSITY && density <= LARGEST_DENSITY)) {
            throw new IllegalArgumentException(
                    "a density is " + SMALLEST_DENSITY + " to " + LARGEST_DENSITY + ", not " + density);
        }
        if (width * density * height * density > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture has at most " + MOST_PIXELS + " pixels");
        }
    }

    /** A light picture at twice the density. */
    public static Picture of(int width, int height) {
        return new Picture(width, height, 2, Theme.LIGHT, false, "");
    }

    public Picture withDensity(double newDensity) {
        return new Picture(width, height, newDensity, theme, transparent, site);
    }

    public Picture withTheme(Theme newTheme) {
        return new Picture(width, height, density, newTheme, transparent, site);
    }

    public Picture withTransparent(boolean newTransparent) {
        return new Picture(width, height, density, theme, newTransparent, site);
    }

    public Picture withSite(String newSite) {
        return new Picture(width, height, density, theme, transparent, newSite);
    }

    private static void requireSide(String name, int side) {
        if (side < SMALLEST_SIDE || side > LARGEST_SIDE) {
            throw new IllegalArgumentException(
                    "a %s is %d to %d, not %d".formatted(name, SMALLEST_SIDE, LARGEST_SIDE, side));
        }
    }
}
