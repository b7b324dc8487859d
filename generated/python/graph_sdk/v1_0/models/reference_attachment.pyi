from graph_sdk.v1_0.models.attachment import Attachment

class ReferenceAttachment(Attachment):
    pass
