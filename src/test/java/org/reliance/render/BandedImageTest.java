package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandedImageTest {

    private static final int WIDTH = 4096;
    private static final int HEIGHT = 1500;
    /** Of 255: curves that reach over the edge of a clip are cut there, which moves their edges by a twentieth of a pixel at most. */
    private static final int INVISIBLE = 12;

    /** Shapes of all slopes over the edges of all bands, some of them half transparent. */
    private static void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (int i = 0; i < 60; i++) {
            graphics.setColor(new Color(4 * i, 200 - 3 * i, 90, 60 + 3 * i));
            graphics.fill(new Ellipse2D.Double(60.3 * i, 21.7 * i, 377.7, 203.1));
            graphics.setStroke(new BasicStroke(1 + i / 10f));
            graphics.draw(new Line2D.Double(0, 25.2 * i, WIDTH, HEIGHT - 24.9 * i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB})
    void everyPixelIsThatOfTheImagePaintedAtOnce(int kind) {
        BufferedImage whole = new BufferedImage(WIDTH, HEIGHT, kind);
        paint(whole.createGraphics());
        BandedImage banded = new BandedImage(WIDTH, HEIGHT, kind, BandedImageTest::paint);

        assertThat(banded.getNumYTiles()).isEqualTo(3);
        BufferedImage copy = new BufferedImage(WIDTH, HEIGHT, kind);
        banded.copyData(copy.getRaster());
        for (int row = 0; row < HEIGHT; row++) {
            int[] expected = whole.getRGB(0, row, WIDTH, 1, null, 0, WIDTH);
            int[] actual = copy.getRGB(0, row, WIDTH, 1, null, 0, WIDTH);
            assertThat(largestDifference(expected, actual)).as("row %d", row).isLessThanOrEqualTo(INVISIBLE);
        }
    }

    private static int largestDifference(int[] expected, int[] actual) {
        return IntStream.range(0, expected.length)
                .flatMap(i -> IntStream.of(0, 8, 16).map(shift -> shown(expected[i], shift) - shown(actual[i], shift)))
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    /** How bright a colour is on black: of what can hardly be seen, the colour hardly matters. */
    private static int shown(int argb, int shift) {
        return (argb >>> 24) * (argb >>> shift & 255) / 255;
    }

    @Test
    void aPartMayReachOverTheEdgeOfABand() {
        BufferedImage whole = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        paint(whole.createGraphics());
        BandedImage banded = new BandedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, BandedImageTest::paint);
        Rectangle part = new Rectangle(100, 500, 50, 40);

        assertThat(banded.getTileHeight()).isEqualTo(512);
        assertThat(banded.getData(part).getPixels(100, 500, 50, 40, (int[]) null))
                .isEqualTo(whole.getData(part).getPixels(100, 500, 50, 40, (int[]) null));
    }

    @Test
    void theLargestPictureTakesTheMemoryOfABand() {
        BandedImage largest = new BandedImage(7680, 4320, BufferedImage.TYPE_INT_RGB, _ -> {});

        assertThat(largest.getTileWidth() * largest.getTileHeight()).isLessThanOrEqualTo(1 << 21);
        assertThat(BandedImage.bytes(7680.0 * 4320)).isEqualTo(8 << 20);
    }

    @Test
    void anInterruptEndsThePainting() {
        BandedImage image = new BandedImage(10, 10, BufferedImage.TYPE_INT_RGB, _ -> {
            throw new AssertionError("painted all the same");
        });
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(image::getData).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
