"""microsoft.graph.delegateMeetingMessageDeliveryOptions."""

from graph_sdk._runtime.enums import GraphEnum


class DelegateMeetingMessageDeliveryOptions(GraphEnum):
    """The values of microsoft.graph.delegateMeetingMessageDeliveryOptions.

    Attributes:
        SEND_TO_DELEGATE_AND_INFORMATION_TO_PRINCIPAL: The delegate gets the request,
            the owner of the calendar a copy for information.
        SEND_TO_DELEGATE_AND_PRINCIPAL: Both get the request.
        SEND_TO_DELEGATE_ONLY: Only the delegate gets the request.
    """

    SEND_TO_DELEGATE_AND_INFORMATION_TO_PRINCIPAL = (
        "sendToDelegateAndInformationToPrincipal"
    )
    SEND_TO_DELEGATE_AND_PRINCIPAL = "sendToDelegateAndPrincipal"
    SEND_TO_DELEGATE_ONLY = "sendToDelegateOnly"
