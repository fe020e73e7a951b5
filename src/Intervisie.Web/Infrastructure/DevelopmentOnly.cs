using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Intervisie.Web.Infrastructure;

/// <summary>A controller that exists in Development alone; elsewhere it is not even an endpoint.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DevelopmentOnlyAttribute : Attribute;

/// <summary>Leaves out what is for Development alone.</summary>
public sealed class WithoutDevelopment : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        base.IsController(typeInfo) && typeInfo.GetCustomAttribute<DevelopmentOnlyAttribute>() is null;
}
