"""The difference of two states of the API, in the API's own words."""
