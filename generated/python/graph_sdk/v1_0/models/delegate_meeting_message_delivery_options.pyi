from graph_sdk._runtime.enums import GraphEnum

class DelegateMeetingMessageDeliveryOptions(GraphEnum):
    SEND_TO_DELEGATE_AND_INFORMATION_TO_PRINCIPAL = (
        "sendToDelegateAndInformationToPrincipal"
    )
    SEND_TO_DELEGATE_AND_PRINCIPAL = "sendToDelegateAndPrincipal"
    SEND_TO_DELEGATE_ONLY = "sendToDelegateOnly"
