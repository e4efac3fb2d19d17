"""Pictures of the screen, out of the frame buffer that Xvfb keeps in a file (X window dump format)."""

import struct
import zlib


class Picture:
    """What the screen shows: rows of red, green, blue bytes."""

    def __init__(self, width, height, rows):
        self.width, self.height, self.rows = width, height, rows

    @classmethod
    def of(cls, dump):
        (header_size, _, _, _, width, height, _, _, _, _, _, bits_per_pixel, bytes_per_line,
         _, _, _, _, _, colour_count) = struct.unpack(">19I", dump[:76])
        assert bits_per_pixel == 32, "Xvfb must run with 24 bits of colour"
        start = header_size + 12 * colour_count
        rows = []
        for y in range(height):
            line = dump[start + y * bytes_per_line:][:width * 4]
            row = bytearray(width * 3)
            row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
            rows.append(bytes(row))
        return cls(width, height, rows)

    def without_margin(self):
        """The part of it inside the black of the empty screen."""
        used = [y for y, row in enumerate(self.rows) if any(row)]
        rows = self.rows[used[0]:used[-1] + 1] if used else self.rows[:1]
        left = min(len(row) - len(row.lstrip(b"\0")) for row in rows) // 3
        right = max(len(row.rstrip(b"\0")) for row in rows) // 3 + 1
        right = min(max(right, left + 1), self.width)
        left = min(left, right - 1)
        return Picture(right - left, len(rows), [row[left * 3:right * 3] for row in rows])

    def colours(self):
        """How many different colours are in it, as a sign that something was drawn."""
        data = b"".join(self.rows)
        return len(set(zip(data[0::3], data[1::3], data[2::3])))

    def to_png(self):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        lines = b"".join(b"\0" + row for row in self.rows)
        return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines, 9))
                + chunk(b"IEND", b""))
