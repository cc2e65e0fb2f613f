package org.shouwang.tenant.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.TenantProblem;

/** A seal or logo: small, and an image by its content, whatever the sender calls it. No SVG: that is a program. */
record SealImage(byte[] bytes, String type) {

    static final int LIMIT_KILOBYTES = 200;
    private static final int SMALLEST = 32;
    private static final int LARGEST = 1024;

    /** @throws Refusal 400 when it is none */
    static SealImage of(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length > LIMIT_KILOBYTES << 10) {
                throw noImage();
            }
            return new SealImage(bytes, typeOf(bytes));
        } catch (IllegalArgumentException | IOException | IndexOutOfBoundsException notDecodable) {
            throw noImage();
        }
    }

    /** The size is looked at before the picture is unpacked: a few bytes may stand for gigabytes of pixels. */
    private static String typeOf(byte[] bytes) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw noImage();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals("png") && !format.equals("jpeg") || !fits(reader.getWidth(0)) || !fits(reader.getHeight(0))) {
                    throw noImage();
                }
                reader.read(0);
                return "image/" + format;
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean fits(int side) {
        return side >= SMALLEST && side <= LARGEST;
    }

    private static Refusal noImage() {
        return new Refusal(TenantProblem.NO_IMAGE, Map.of("limitKilobytes", LIMIT_KILOBYTES));
    }
}
