"""microsoft.graph.hashes."""

from graph_sdk._runtime.model import Model, Property


class Hashes(Model):
    """Checksums of a file. Which of them are there depends on the drive.

    Attributes:
        crc32_hash: CRC32, in little-endian order.
        quick_xor_hash: A checksum of Microsoft's own, in Base64.
        sha1_hash: SHA-1, in hexadecimal.
        sha256_hash: SHA-256, in hexadecimal.
    """

    __slots__ = ()
    _type = "microsoft.graph.hashes"

    crc32_hash = Property("crc32Hash")
    quick_xor_hash = Property("quickXorHash")
    sha1_hash = Property("sha1Hash")
    sha256_hash = Property("sha256Hash")
