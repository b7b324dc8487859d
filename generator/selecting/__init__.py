"""A model to the part of it that somebody wants: by pattern, and by what they are granted."""
