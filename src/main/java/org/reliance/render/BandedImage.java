package org.reliance.render;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reliance.quantity.Interruption;

/**
 * An image that is painted band by band, each when its first row is asked for, and each over the one before: whoever packs
 * it reads it from top to bottom, and it never takes the memory of the whole.
 */
final class BandedImage implements RenderedImage {

    /** 8 MB of memory. */
    static final int MOST_PIXELS_OF_A_BAND = 1 << 21;

    private final int width;
    private final int height;
    private final Consumer<Graphics2D> painter;
    private final BufferedImage band;
    private int painted = -1;

    /**
     * An image of one of the kinds of {@link BufferedImage}.
     *
     * @param painter paints the whole image, of which only what is in the clip is kept
     */
    BandedImage(int width, int height, int kind, Consumer<Graphics2D> painter) {
        this.width = width;
        this.height = height;
        this.painter = painter;
        this.band = new BufferedImage(width, Math.clamp(MOST_PIXELS_OF_A_BAND / width, 1, height), kind);
    }

    /** About how many bytes an image of that many pixels takes at most. */
    static double bytes(double pixels) {
        return 4 * Math.min(pixels, MOST_PIXELS_OF_A_BAND);
    }

    private void paint(int number) {
        if (number == painted) {
            return;
        }
        Interruption.check();
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.setComposite(AlphaComposite.Clear);
            graphics.fillRect(0, 0, width, band.getHeight());
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.translate(0, -number * band.getHeight());
            painter.accept(graphics);
        } finally {
            graphics.dispose();
        }
        painted = number;
    }

    @Override
    public Raster getTile(int column, int row) {
        paint(row);
        return band.getRaster().createChild(0, 0, width, heightOf(row), 0, row * band.getHeight(), null);
    }

    private int heightOf(int row) {
        return Math.min(band.getHeight(), height - row * band.getHeight());
    }

    @Override
    public Raster getData(Rectangle part) {
        int first = part.y / band.getHeight();
        int last = (part.y + part.height - 1) / band.getHeight();
        if (first == last) {
            return getTile(0, first).createChild(part.x, part.y, part.width, part.height, part.x, part.y, null);
        }
        WritableRaster all = rasterOf(part);
        for (int row = first; row <= last; row++) {
            Raster tile = getTile(0, row);
            Rectangle shared = tile.getBounds().intersection(part);
            all.setRect(tile.createChild(shared.x, shared.y, shared.width, shared.height, shared.x, shared.y, null));
        }
        return all;
    }

    private WritableRaster rasterOf(Rectangle part) {
        return Raster.createWritableRaster(
                band.getSampleModel().createCompatibleSampleModel(part.width, part.height), new Point(part.x, part.y));
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(width, height));
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster target) {
        WritableRaster copy = target == null ? rasterOf(new Rectangle(width, height)) : target;
        for (int row = 0; row < getNumYTiles(); row++) {
            copy.setRect(getTile(0, row));
        }
        return copy;
    }

    @Override
    public ColorModel getColorModel() {
        return band.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return band.getSampleModel();
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return Math.ceilDiv(height, band.getHeight());
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return width;
    }

    @Override
    public int getTileHeight() {
        return band.getHeight();
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return Image.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }
}
