"""What the generated modules stand on: calls, models, collections, transport."""
