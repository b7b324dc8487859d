"""How an operation is called, whatever the language: its routes, its parameters, the ways to call
it, and what its documented examples call.

Names are words in snake case; each language spells them its own way.
"""
