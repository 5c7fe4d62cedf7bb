package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;

class PngWriterTest {

    private final PngWriter writer = PngWriter.of(Studio.SVG);

    @Test
    void slideHasTwiceTheDensity() {
        BufferedImage image = image(Samples.onePoint(), Picture.SLIDE);

        assertThat(image.getWidth()).isEqualTo(3840);
        assertThat(image.getHeight()).isEqualTo(2160);
    }

    @Test
    void groundIsThatOfTheTheme() {
        assertThat(image(Samples.onePoint(), small().withTheme(Theme.DARK)).getRGB(1, 1))
                .isEqualTo(0xff15181c);
        assertThat(image(Samples.onePoint(), small()).getRGB(1, 1)).isEqualTo(0xffffffff);
    }

    @Test
    void transparentPictureHasNoGround() {
        assertThat(image(Samples.onePoint(), small().withTransparent(true)).getRGB(1, 1))
                .isZero();
    }

    @Test
    void lettersThatTheTypefaceLacksAreBorrowed() {
        Figure hebrew = SampleFigures.titled("שלום עולם").figure();
        Figure blank = SampleFigures.titled(" ").figure();

        assertThat(inkOfTitle(hebrew)).isGreaterThan(inkOfTitle(blank) + 200);
    }

    @Test
    void picturesBeyondTheBoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(100_000, 100))
                .withMessageContaining("width is 200 to 4096");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(4096, 4096).withDensity(4))
                .withMessageContaining("pixels");
    }

    private int inkOfTitle(Figure figure) {
        BufferedImage image = image(figure, small());
        int ink = 0;
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    private static Picture small() {
        return Picture.of(600, 400).withDensity(1);
    }

    private BufferedImage image(Figure figure, Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Studio.bytes(writer, figure, picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
