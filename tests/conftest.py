"""What all tests share: one hypothesis profile without a clock."""

from hypothesis import settings

settings.register_profile("graphgen", deadline=None)
settings.load_profile("graphgen")
