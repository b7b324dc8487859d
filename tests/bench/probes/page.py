"""The same bytes for all probes: a user, and a page of 100."""

import json
import time
from collections.abc import Callable


def _user(number: int) -> dict:
    return {
        "id": f"6ea91a8d-e32e-41a1-b7bd-{number:012}",
        "displayName": f"Ann {number}",
        "givenName": "Ann",
        "surname": f"Number {number}",
        "jobTitle": "Product Marketing Manager",
        "mail": f"ann{number}@contoso.com",
        "mobilePhone": "+1 425 555 0109",
        "officeLocation": "18/1111",
        "preferredLanguage": "en-US",
        "userPrincipalName": f"ann{number}@contoso.com",
        "accountEnabled": True,
        "businessPhones": ["+1 425 555 0109", "+1 425 555 0110"],
        "createdDateTime": "2020-05-01T10:20:30Z",
        "assignedLicenses": [
            {"skuId": "c7df2760-2c81-4ef7-b578-5b5392b571df", "disabledPlans": []},
            {"skuId": "f30db892-07e9-47e9-837c-80727f46fd3d", "disabledPlans": []},
        ],
        "mailboxSettings": {"timeZone": "UTC", "language": {"locale": "en-US"}},
    }


USER = json.dumps(_user(1)).encode()
PAGE = json.dumps({"value": [_user(number) for number in range(100)]}).encode()


def per_turn(turn: Callable[[], None]) -> float:
    """Processor seconds that one turn takes, once warm: the best of several rounds."""
    turn()
    rounds = []
    for _ in range(5):
        turns, begin = 0, time.process_time()
        while time.process_time() - begin < 0.2 or not turns:
            turn()
            turns += 1
        rounds.append((time.process_time() - begin) / turns)
    return min(rounds)
