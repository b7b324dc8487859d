"""A soak of the SDK in generated/ on loopback, against a server that fails in every known way."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "generated" / "python"))
